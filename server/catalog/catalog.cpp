// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalog/catalog.h"

#include "server/catalog/catalog_store.h"
#include "server/journal/journal.h"

namespace tijara::catalog {

namespace {

/// The body of "catalog.product.changed": only the members that were changed; a price that was not there is left out.
struct ProductChanged {
    ChangeProduct before;
    ChangeProduct after;
};
BOOST_DESCRIBE_STRUCT(ProductChanged, (), (before, after))

void insertAndJournal(db::Tx& tx, const http::Actor& actor, const Product& product)
{
    insertProduct(tx, product);
    const std::string body = toCanonicalJson(NewProduct{product.code, product.name, product.kind, product.price});
    journal::append(tx, actor, {"catalog.product.created", product.id, body});
}

} // namespace

Product create(db::Tx& tx, const http::Actor& actor, const NewProduct& wanted)
{
    const Product product{tx.newId(), wanted.code, wanted.name, wanted.kind, wanted.price, tx.now()};
    insertAndJournal(tx, actor, product);
    return product;
}

Product change(db::Tx& tx, const http::Actor& actor, const Id& id, const ChangeProduct& change)
{
    auto product = productById(tx, id);
    if (!product) {
        throw Problem{ProblemCode::NotFound};
    }
    ProductChanged body;
    if (change.name && *change.name != product->name) {
        body.before.name = std::exchange(product->name, *change.name);
        body.after.name = change.name;
    }
    if (change.price && change.price != product->price) {
        body.before.price = std::exchange(product->price, change.price);
        body.after.price = change.price;
    }
    if (body.after.name || body.after.price) {
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

std::optional<Id> findByCode(db::Tx& tx, std::string_view code)
{
    return productIdByCode(tx, code);
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Tenant, "products", DataClass::Register}};
}

} // namespace tijara::catalog
