// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a shop sells, and the codes on bills that are not goods.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::catalog {

/// `Manual` is an amount typed by hand, without a thing behind it.
enum class ItemKind { Goods, Postage, Discount, Fee, Manual };
BOOST_DESCRIBE_ENUM(ItemKind, Goods, Postage, Discount, Fee, Manual)

/// 1/10,000 of the major unit: 100 million of it.
inline constexpr std::int64_t kPriceMax = 1'000'000'000'000;
/// Basis points: the whole of the price.
inline constexpr std::int64_t kTaxRateMax = 10'000;

struct Product {
    Id id;
    std::string code; ///< compared byte for byte: "85123A" and "85123a" are two products
    std::string name;
    ItemKind kind = ItemKind::Goods;
    std::optional<UnitPrice> price; ///< without tax
    Instant createdAt;
    std::int64_t taxRate = 0; ///< basis points: 18 % is 1,800
};
BOOST_DESCRIBE_STRUCT(Product, (), (id, code, name, kind, price, createdAt, taxRate))

struct NewProduct {
    std::string code;
    std::string name;
    ItemKind kind = ItemKind::Goods;
    std::optional<UnitPrice> price;
    std::optional<std::int64_t> taxRate = {}; ///< none unless given
};
BOOST_DESCRIBE_STRUCT(NewProduct, (), (code, name, kind, price, taxRate))
void check(const NewProduct& product, const Checker& checker);

/// What can be changed of a product; `noPrice` is true for one without a price.
struct ProductValues {
    std::optional<std::string> name = {};
    std::optional<UnitPrice> price = {};
    std::optional<bool> noPrice = {};
    std::optional<std::int64_t> taxRate = {};
};
BOOST_DESCRIBE_STRUCT(ProductValues, (), (name, price, noPrice, taxRate))

/// Members left out keep their value. `was` is what the sender saw of them: when a member has another value by now, and not the wanted
/// one, nothing is written and the answer is Conflict, with a complaint "changed_meanwhile" at the member (its parameter `now`: the
/// value, a price as a decimal number, "" for none, a rate of tax in percent).
struct ChangeProduct : ProductValues {
    std::optional<ProductValues> was = {};
};
BOOST_DESCRIBE_STRUCT(ChangeProduct, (ProductValues), (was))
void check(const ChangeProduct& change, const Checker& checker);

/// Sorts: name, code. `search` finds names that begin with it, accents and case aside; it sorts by name. `code` finds codes that begin
/// with it, byte for byte; it sorts by code and goes with `kind` alone.
struct ProductQuery : ListQuery {
    std::optional<ItemKind> kind;
    std::optional<std::string> search;
    std::optional<std::string> code;
};
BOOST_DESCRIBE_STRUCT(ProductQuery, (ListQuery), (kind, search, code))

inline constexpr Route<ProductQuery, Page<Product>> kListProducts{Method::Get, "/api/v1/products"};
inline constexpr Route<ProductQuery, Totals> kTotalOfProducts{Method::Get, "/api/v1/products/totals"};
inline constexpr Route<Nothing, Product> kProduct{Method::Get, "/api/v1/products/{id}"};
inline constexpr Route<NewProduct, Product> kCreateProduct{Method::Post, "/api/v1/products"};
inline constexpr Route<ChangeProduct, Product> kChangeProduct{Method::Patch, "/api/v1/products/{id}"};

} // namespace tijara::catalog
