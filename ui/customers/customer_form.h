// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of a customer, and what the server is sent of them: of the forms and of the cells that are changed in the list.

#include "shared/customers/customers_contract.h"
#include "ui/widgets/draft_keeper.h"

namespace tijara::ui {

class CustomerForm {
    Q_DECLARE_TR_FUNCTIONS(CustomerForm)

public:
    static void addNewFields(FormFields& form);
    static customers::NewCustomer readNew(const FormFields& form);
    static void addChangeFields(FormFields& form, const customers::Customer& customer);
    /// The members that were changed, with what they were.
    static customers::ChangeCustomer readChange(const FormFields& form, const DraftKeeper& draft);

    static FieldKind kindOf(const QString& member);
    /// Adds one member to a change.
    static void put(customers::ChangeCustomer& change, const QString& member, const QString& was, const QString& now);
    /// The name, or the number in words where there is none.
    static QString nameOf(const customers::Customer& customer);

private:
    static void addFields(FormFields& form);
};

} // namespace tijara::ui
