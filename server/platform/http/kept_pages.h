// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages of lists as they were answered, given out again for as long as nobody wrote to the shop they are of: most lists are looked at far
// more often than they change.

#include "shared/core/id.h"

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace tijara::http {

class KeptPages {
public:
    /// No more than `bytesMax` are kept, those that were asked for last.
    explicit KeptPages(std::size_t bytesMax) : m_bytesMax(bytesMax) {}

    /// What names a page: whose it is, of which list, and how it was asked for.
    static std::string nameOf(const Id& tenant, const std::string& path, const std::map<std::string, std::string>& query);
    /// Nothing when it is not kept, or is of another state of the shop than `version`.
    std::shared_ptr<const std::string> find(const std::string& name, std::uint64_t version);
    /// `version` is the shop's before the page was read.
    void keep(const std::string& name, std::uint64_t version, const std::string& body);

private:
    struct Page {
        std::string name;
        std::uint64_t version;
        std::shared_ptr<const std::string> body;
        [[nodiscard]] std::size_t bytes() const { return 2 * name.size() + body->size() + 200; }
    };
    void drop(std::list<Page>::iterator page);

    const std::size_t m_bytesMax;
    std::mutex m_mutex; ///< guards the pages
    std::list<Page> m_pages; ///< asked for last first
    std::unordered_map<std::string, std::list<Page>::iterator> m_index;
    std::size_t m_bytes = 0;
};

} // namespace tijara::http
