// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalog/catalog.h"

#include "server/catalog/catalog_store.h"
#include "server/journal/journal.h"
#include "server/platform/meanwhile.h"

namespace tijara::catalog {

namespace {

/// The body of "catalog.product.changed": only the members that were changed;
/// a price that is not there is `noPrice`.
struct ProductChanged {
    ProductValues before;
    ProductValues after;
};
BOOST_DESCRIBE_STRUCT(ProductChanged, (), (before, after))

void insertAndJournal(db::Tx& tx, const http::Actor& actor, const Product& product)
{
    insertProduct(tx, product);
    const auto taxRate = product.taxRate == 0 ? std::nullopt : std::optional(product.taxRate);
    const std::string body = toCanonicalJson(NewProduct{product.code, product.name, product.kind, product.price, taxRate});
    journal::append(tx, actor, {"catalog.product.created", product.id, body});
}

// The price a change speaks of: none at all, or one that may be "no price".
std::optional<std::optional<UnitPrice>> priceOf(const ProductValues& values)
{
    using Price = std::optional<UnitPrice>;
    if (values.noPrice.value_or(false)) {
        return std::optional<Price>(std::in_place, std::nullopt);
    }
    return values.price ? std::optional<Price>(std::in_place, values.price) : std::nullopt;
}

void putPrice(ProductValues& values, const std::optional<UnitPrice>& price)
{
    values.price = price;
    if (!price) {
        values.noPrice = true;
    }
}

void refuseIfChangedMeanwhile(const Product& product, const ChangeProduct& change)
{
    if (!change.was) {
        return;
    }
    Meanwhile meanwhile;
    meanwhile.text("name", change.was->name, product.name, change.name);
    const auto seen = priceOf(*change.was);
    const auto wanted = priceOf(change);
    if (seen && *seen != product.price && !(wanted && *wanted == product.price)) {
        meanwhile.differs("price", product.price ? decimalText(product.price->tenThousandths, 4) : "");
    }
    if (change.was->taxRate && *change.was->taxRate != product.taxRate && change.taxRate != product.taxRate) {
        meanwhile.differs("taxRate", decimalText(product.taxRate, 2));
    }
    meanwhile.refuse();
}

} // namespace

Product create(db::Tx& tx, const http::Actor& actor, const NewProduct& wanted)
{
    const Product product{tx.newId(), wanted.code, wanted.name, wanted.kind, wanted.price, tx.now(), wanted.taxRate.value_or(0)};
    insertAndJournal(tx, actor, product);
    return product;
}

Product change(db::Tx& tx, const http::Actor& actor, const Id& id, const ChangeProduct& change)
{
    auto product = productById(tx, id);
    if (!product) {
        throw Problem{ProblemCode::NotFound};
    }
    refuseIfChangedMeanwhile(*product, change);
    ProductChanged body;
    if (change.name && *change.name != product->name) {
        body.before.name = std::exchange(product->name, *change.name);
        body.after.name = change.name;
    }
    const auto price = priceOf(change);
    const bool otherPrice = price && *price != product->price;
    if (otherPrice) {
        putPrice(body.before, std::exchange(product->price, *price));
        putPrice(body.after, *price);
    }
    if (change.taxRate && *change.taxRate != product->taxRate) {
        body.before.taxRate = std::exchange(product->taxRate, *change.taxRate);
        body.after.taxRate = change.taxRate;
    }
    if (body.after.name || otherPrice || body.after.taxRate) {
        updateProduct(tx, *product);
        journal::append(tx, actor, {"catalog.product.changed", id, toCanonicalJson(body)});
    }
    return *product;
}

Id ensure(db::Tx& tx, const http::Actor& actor, std::string_view code, std::string_view name, ItemKind kind)
{
    if (const auto known = productIdByCode(tx, code)) {
        return *known;
    }
    const Product product{tx.newId(), std::string(code), std::string(name), kind, {}, tx.now()};
    insertAndJournal(tx, actor, product);
    return product.id;
}

std::optional<Product> find(db::Tx& tx, const Id& id)
{
    return productById(tx, id);
}

std::unordered_map<Id, Product> findAll(db::Tx& tx, std::vector<Id> ids)
{
    return productsByIds(tx, std::move(ids));
}

std::optional<Id> findByCode(db::Tx& tx, std::string_view code)
{
    return productIdByCode(tx, code);
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Tenant, "products", DataClass::Register}};
}

} // namespace tijara::catalog
