// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a shop sells: the actions other rooms and the API call, and the list of products.

#include "server/platform/http/router.h"
#include "server/platform/tables.h"
#include "shared/catalog/catalog_contract.h"

namespace tijara::catalog {

/// Problem AlreadyExists on "/code" when another product has the code.
Product create(db::Tx& tx, const http::Actor& actor, const NewProduct& wanted);
/// Problem NotFound for an id that is no product.
Product change(db::Tx& tx, const http::Actor& actor, const Id& id, const ChangeProduct& change);

/// The product with this code, made when there is none; one that is there keeps its name and kind.
Id ensure(db::Tx& tx, const http::Actor& actor, std::string_view code, std::string_view name, ItemKind kind);
std::optional<Product> find(db::Tx& tx, const Id& id);
/// The products of these ids; one that is not there is left out.
std::unordered_map<Id, Product> findAll(db::Tx& tx, std::vector<Id> ids);
std::optional<Id> findByCode(db::Tx& tx, std::string_view code);

void mount(http::Router& router);
std::vector<TableClass> tables();

} // namespace tijara::catalog
