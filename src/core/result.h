// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace core {

/// What an operation that can fail gives back: a value or an Error. Looking away is a warning.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Value = T;
    using Base::Base;
    Result() = default;
    Result(Base &&base)
        : Base(std::move(base))
    { }
    Result(const Base &base)
        : Base(base)
    { }
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    { }
    Result(Error::Kind kind, QString detail = {})
        : Base(tl::unexpect, Error{kind, std::move(detail), {}, 0, {}})
    { }
};

template <typename T>
inline constexpr bool isResult = false;
template <typename T>
inline constexpr bool isResult<Result<T>> = true;

} // namespace core
