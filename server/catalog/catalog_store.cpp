// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalog/catalog_store.h"

#include "server/platform/db/by_ids.h"
#include "server/platform/text.h"

namespace tijara::catalog {

namespace {

const db::Sql kInsert("INSERT INTO products (id, code, name, name_sort, name_search, kind, price, created_at, tax_rate) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
const db::Sql kUpdate("UPDATE products SET name = $1, name_sort = $2, name_search = $3, price = $4, tax_rate = $5 WHERE id = $6");
const db::Sql kById("SELECT id, code, name, kind, price, created_at, tax_rate FROM products WHERE id = $1");
const db::Sql kByIds(db::ofIds("SELECT id, code, name, kind, price, created_at, tax_rate FROM products WHERE id IN"));
const db::Sql kIdByCode("SELECT id FROM products WHERE code = $1");

// A product without a name stands in lists where its code would.
const std::string& shown(const Product& product)
{
    return product.name.empty() ? product.code : product.name;
}

ProductQuery folded(ProductQuery query)
{
    if (query.search) {
        query.search = searchKey(*query.search);
    }
    return query;
}

} // namespace

void insertProduct(db::Tx& tx, const Product& product)
{
    const std::string sort = sortKey(shown(product));
    try {
        tx.run(kInsert, product.id, product.code, product.name, db::Bytes{sort}, searchKey(shown(product)), product.kind, product.price,
               product.createdAt, product.taxRate);
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique || error.constraint != "products_code") {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({"/code", "already_exists", {}});
        throw taken;
    }
}

void updateProduct(db::Tx& tx, const Product& product)
{
    const std::string sort = sortKey(shown(product));
    tx.send(kUpdate, product.name, db::Bytes{sort}, searchKey(shown(product)), product.price, product.taxRate, product.id);
}

std::optional<Product> productById(db::Tx& tx, const Id& id)
{
    return tx.one<Product>(kById, id);
}

std::unordered_map<Id, Product> productsByIds(db::Tx& tx, std::vector<Id> ids)
{
    return db::byIds<Product>(tx, kByIds, std::move(ids));
}

std::optional<Id> productIdByCode(db::Tx& tx, std::string_view code)
{
    return tx.one<Id>(kIdByCode, code);
}

Page<Product> listProducts(db::Tx& tx, const ProductQuery& query)
{
    return productList().page<Product>(tx, folded(query));
}

Totals totalOfProducts(db::Tx& tx, const ProductQuery& query)
{
    return productList().totals(tx, folded(query), db::rowsOf(kListProducts.path, query));
}

const db::List& productList()
{
    using db::KeyKind;
    using db::Match;
    static const db::SortColumn kId{"id", KeyKind::Bytes};
    static const db::SortColumn kSort{"name_sort", KeyKind::Collated};
    static const db::SortColumn kCode{"code", KeyKind::Text};
    static const db::SortColumn kSearch{"name_search", KeyKind::Folded};
    static const db::List list({
        .name = "products",
        .columns = "id, code, name, kind, price, created_at, tax_rate",
        .from = "products",
        .counted = "products",
        .filters = {{"kind", "kind", Match::Equal}, {"search", "name_search", Match::BeginsWith}, {"code", "code", Match::BeginsWith}},
        .sort = "name",
        .paths = {{{}, {}, "name", {kSort, kId}, "products_by_name"},
                  {{"kind"}, {}, "name", {kSort, kId}, "products_by_kind_name"},
                  {{}, {"code"}, "code", {kCode}, "products_code"},
                  {{"kind"}, {"code"}, "code", {kCode}, "products_by_kind_code"},
                  {{"search"}, {}, "name", {kSearch, kId}, "products_by_search"},
                  {{"kind", "search"}, {}, "name", {kSearch, kId}, "products_by_kind_search"}},
    });
    return list;
}

} // namespace tijara::catalog
