// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers tax offices give out: what can be told of one without asking the office. A right form does not prove that it is registered.

#include <string>
#include <string_view>

namespace tijara::tenants {

/// As it is stored: without the spaces people write between groups, and in capitals.
std::string taxNumber(std::string_view typed);

/// India: 15 characters with state, holder and check character. "" when it is one, else the code of what is wrong with it:
/// "gstin_length", "gstin_state", "gstin_form", "gstin_check".
std::string_view faultOfGstin(std::string_view number);
/// The last character of the GSTIN that begins with these 14.
char gstinCheck(std::string_view first14);
/// Algeria: 15 digits, or 20 for establishments. "nif_form".
std::string_view faultOfNif(std::string_view number);
/// Saudi Arabia: 15 digits, the first and the last a 3. "saudi_vat_form".
std::string_view faultOfSaudiVat(std::string_view number);

} // namespace tijara::tenants
