// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words and fields of what is asked before a shop is acted on.

#include "shared/identity/sessions_contract.h"
#include "shared/tenants/flags_contract.h"
#include "shared/tenants/places_contract.h"
#include "shared/tenants/plans_contract.h"
#include "ui/tenants/tenant_words.h"
#include "ui/widgets/record_dialog.h"

namespace tijara::ui {

class TenantDialogs {
    Q_DECLARE_TR_FUNCTIONS(TenantDialogs)

public:
    /// `who` is the shop's name, or how many they are.
    static RecordDialog::Words wordsOf(tenants::TenantAct act, const QString& who);
    [[nodiscard]] static bool isDanger(tenants::TenantAct act);
    static void addFields(FormFields& form, tenants::TenantAct act, const Formats& formats, const std::vector<tenants::Plan>& plans);
    static tenants::ActOnTenant read(const FormFields& form, tenants::TenantAct act, const Formats& formats);
    /// The newest version of each plan, to choose from.
    static std::vector<FormFields::Choice> planChoices(const std::vector<tenants::Plan>& plans, const Formats& formats);

    static RecordDialog::Words moduleWords(const QString& who);
    static void addModuleFields(FormFields& form, const Formats& formats);
    static tenants::SetModule readModule(const FormFields& form, const Formats& formats);

    static RecordDialog::Words flagWords(const QString& who);
    static void addFlagFields(FormFields& form, const std::vector<tenants::Flag>& flags);
    static tenants::SetTenantFlag readFlag(const FormFields& form);

    static RecordDialog::Words visitWords(const QString& who);
    static void addVisitFields(FormFields& form, const Formats& formats);
    static identity::EnterShop readVisit(const FormFields& form, const Id& shop, const Formats& formats);

    static RecordDialog::Words branchWords(const QString& who);
    static void addBranchFields(FormFields& form, const std::vector<tenants::Branch>& branches);
    static tenants::PutBranch readBranch(const FormFields& form);

    static RecordDialog::Words registrationWords(const QString& who);
    static void addRegistrationFields(FormFields& form, const std::vector<tenants::Registration>& registrations);
    static tenants::PutRegistration readRegistration(const FormFields& form);
};

} // namespace tijara::ui
