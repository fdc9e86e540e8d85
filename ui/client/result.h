// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a call comes back with: the value, or the problem that kept it from coming.

#include "shared/core/problem.h"

#include <utility>
#include <variant>

namespace tijara::ui {

template <class T>
class Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_content(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    T& operator*() { return std::get<0>(m_content); }
    const T& operator*() const { return std::get<0>(m_content); }
    T* operator->() { return &std::get<0>(m_content); }
    const T* operator->() const { return &std::get<0>(m_content); }
    [[nodiscard]] const Problem& problem() const { return std::get<1>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

} // namespace tijara::ui
