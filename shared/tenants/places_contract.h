// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop's branches and tax registrations as the platform's people change them.

#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

/// A new branch without an id.
struct PutBranch {
    std::optional<Id> id;
    ChangeBranch change;
};
BOOST_DESCRIBE_STRUCT(PutBranch, (), (id, change))
void check(const PutBranch& wanted, const Checker& checker);

struct PutRegistration {
    std::optional<Id> id;
    std::optional<TaxScheme> scheme;   ///< of a new one; the usual one of the shop's country unless given
    std::optional<std::string> number; ///< of a new one: a number stays what it is
    ChangeRegistration change;
};
BOOST_DESCRIBE_STRUCT(PutRegistration, (), (id, scheme, number, change))
void check(const PutRegistration& wanted, const Checker& checker);

inline constexpr Route<PutBranch, Branch> kPutBranch{Method::Put, "/api/v1/platform/tenants/{id}/branches"};
inline constexpr Route<PutRegistration, Registration> kPutRegistration{Method::Put, "/api/v1/platform/tenants/{id}/registrations"};

} // namespace tijara::tenants
