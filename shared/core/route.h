// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One address of the API with the types that go in and come out: the server mounts it, the console calls it, OpenAPI shows it.

#include <string_view>

namespace tijara {

enum class Method { Get, Post, Put, Patch, Delete };

/// Nothing goes in, or nothing comes out (204).
struct Nothing {};
/// A body that is not JSON: uploads in, downloads out.
struct RawBody {};

/// `In` is read from the JSON body, or for Get and Delete from the query; "{id}" parts of the path are read apart.
template <class In, class Out>
struct Route {
    Method method;
    std::string_view path;
    bool writes = method != Method::Get; ///< false too for a Post that leaves nothing behind: who asks again asks anew
};

} // namespace tijara
