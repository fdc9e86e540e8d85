// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of products.

#include "server/platform/db/list.h"
#include "shared/catalog/catalog_contract.h"

namespace tijara::catalog {

/// Problem AlreadyExists on "/code" when the code is taken.
void insertProduct(db::Tx& tx, const Product& product);
/// Writes the name, the price and the rate of tax.
void updateProduct(db::Tx& tx, const Product& product);
std::optional<Product> productById(db::Tx& tx, const Id& id);
std::unordered_map<Id, Product> productsByIds(db::Tx& tx, std::vector<Id> ids);
std::optional<Id> productIdByCode(db::Tx& tx, std::string_view code);
/// `query.search` is compared as people write: accents and case aside.
Page<Product> listProducts(db::Tx& tx, const ProductQuery& query);
Totals totalOfProducts(db::Tx& tx, const ProductQuery& query);
const db::List& productList();

} // namespace tijara::catalog
