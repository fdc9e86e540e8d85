// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a call comes back with: the value, or the problem that kept it from coming. While the server is away the value may be the one it
// gave last.

#include "shared/core/amounts.h"
#include "shared/core/problem.h"

#include <optional>
#include <utility>

namespace tijara::ui {

template <class T>
class Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(T value, std::optional<Instant> keptAt) : m_value(std::move(value)), m_keptAt(keptAt) {}
    Result(Problem problem) : m_problem(std::move(problem)) {}

    explicit operator bool() const { return m_value.has_value(); }
    T& operator*() { return *m_value; }
    const T& operator*() const { return *m_value; }
    T* operator->() { return &*m_value; }
    const T* operator->() const { return &*m_value; }
    [[nodiscard]] const Problem& problem() const { return *m_problem; }
    /// Set when the server did not answer and this is what it said then.
    [[nodiscard]] const std::optional<Instant>& keptAt() const { return m_keptAt; }

private:
    // Two optionals and not a variant, over whose moves GCC 12 warns without cause.
    std::optional<T> m_value;
    std::optional<Problem> m_problem;
    std::optional<Instant> m_keptAt;
};

} // namespace tijara::ui
