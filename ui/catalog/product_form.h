// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of a product, and what the server is sent of them: of the forms and of the cells that are changed in the list.

#include "shared/catalog/catalog_contract.h"
#include "ui/widgets/draft_keeper.h"

namespace tijara::ui {

class ProductForm {
    Q_DECLARE_TR_FUNCTIONS(ProductForm)

public:
    static constexpr catalog::ItemKind kKinds[] = {catalog::ItemKind::Goods, catalog::ItemKind::Postage, catalog::ItemKind::Discount, catalog::ItemKind::Fee,
                                                   catalog::ItemKind::Manual};

    static void addNewFields(FormFields& form, const Formats& formats);
    static catalog::NewProduct readNew(const FormFields& form, const Formats& formats);
    static void addChangeFields(FormFields& form, const catalog::Product& product, const Formats& formats);
    /// The members that were changed, with what they were.
    static catalog::ChangeProduct readChange(const FormFields& form, const DraftKeeper& draft, const Formats& formats);

    static FieldKind nameKind();
    static FieldKind priceKind(const Formats& formats);
    /// Adds one member to a change; texts as the field of that name holds them.
    static void put(catalog::ChangeProduct& change, const QString& member, const QString& was, const QString& now, const Formats& formats);

private:
    static void addMoneyFields(FormFields& form, const Formats& formats);
};

/// The name, or the code where there is none.
QString nameOf(const catalog::Product& product);

} // namespace tijara::ui
