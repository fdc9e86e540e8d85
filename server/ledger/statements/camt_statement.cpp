// SPDX-License-Identifier: GPL-3.0-or-later
// ISO 20022 camt.053, the statement a bank gives its customer. Of its many versions this reads what all have in common, whatever the
// namespace; where a newer one wraps a value in another element, both are understood.
#include "server/ledger/statements/statement_file.h"

#include <Poco/SAX/Attributes.h>
#include <Poco/SAX/DefaultHandler.h>
#include <Poco/SAX/Locator.h>
#include <Poco/SAX/SAXException.h>
#include <Poco/SAX/SAXParser.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace tijara::ledger {

namespace {

constexpr std::size_t kPartyBytes = 140;
constexpr std::size_t kTextBytes = 500;
constexpr std::size_t kReferenceBytes = 64;
constexpr std::size_t kDepthMax = 40;

struct Node {
    std::string name;
    std::string text;
    std::string currency; ///< of an amount
    std::int64_t line = 0;
    std::vector<Node> children;

    [[nodiscard]] const Node* find(std::string_view child) const
    {
        const auto found = std::find_if(children.begin(), children.end(), [child](const Node& one) { return one.name == child; });
        return found == children.end() ? nullptr : &*found;
    }
    /// Down a path of names; null where one is not there.
    [[nodiscard]] const Node* at(std::initializer_list<std::string_view> path) const
    {
        const Node* node = this;
        for (const std::string_view step : path) {
            node = node ? node->find(step) : nullptr;
        }
        return node;
    }
    [[nodiscard]] std::string textAt(std::initializer_list<std::string_view> path) const
    {
        const Node* node = at(path);
        return node ? node->text : std::string();
    }
};

std::size_t nodesOf(const Node& node)
{
    return std::accumulate(node.children.begin(), node.children.end(), std::size_t{1}, [](std::size_t sum, const Node& child) { return sum + nodesOf(child); });
}

/// Puts the elements into a tree, and takes each entry out of it once it is there: a year's statement would not fit otherwise.
class Tree : public Poco::XML::DefaultHandler {
public:
    /// Entries and statements, each when it ends.
    using Take = std::function<void(const Node& node)>;
    Tree(Take takeEntry, Take takeStatement) : m_takeEntry(std::move(takeEntry)), m_takeStatement(std::move(takeStatement)) {}

    /// What is left when the entries are out.
    [[nodiscard]] const Node& root() const { return m_root; }

    void setDocumentLocator(const Poco::XML::Locator* locator) override { m_locator = locator; }
    void startElement(const Poco::XML::XMLString&, const Poco::XML::XMLString& localName, const Poco::XML::XMLString& qname, const Poco::XML::Attributes& attributes) override
    {
        const std::int64_t line = m_locator ? m_locator->getLineNumber() : 0;
        if (m_open.size() > kDepthMax) {
            refuse({"statement_xml", line, {}, qname});
        }
        mayHold(++m_nodes);
        Node& node = (m_open.empty() ? m_root : *m_open.back()).children.emplace_back();
        node.name = localName.empty() ? qname : localName;
        node.line = line;
        for (int at = 0; at < attributes.getLength(); ++at) {
            if (attributes.getLocalName(at) == "Ccy" || attributes.getQName(at) == "Ccy") {
                node.currency = attributes.getValue(at);
            }
        }
        m_open.push_back(&node); // stays where it is: its siblings come only once it is closed
    }
    void endElement(const Poco::XML::XMLString&, const Poco::XML::XMLString&, const Poco::XML::XMLString&) override
    {
        if (isAt({"Document", "BkToCstmrStmt", "Stmt", "Ntry"})) {
            m_takeEntry(*m_open.back());
            m_nodes -= nodesOf(*m_open.back());
            m_open.pop_back();
            m_open.back()->children.pop_back();
            return;
        }
        if (isAt({"Document", "BkToCstmrStmt", "Stmt"})) {
            m_takeStatement(*m_open.back());
        }
        m_open.pop_back();
    }
    void characters(const Poco::XML::XMLChar text[], int start, int length) override
    {
        if (!m_open.empty()) {
            m_open.back()->text.append(text + start, static_cast<std::size_t>(length));
        }
    }

private:
    [[nodiscard]] bool isAt(std::initializer_list<std::string_view> path) const
    {
        return std::equal(m_open.begin(), m_open.end(), path.begin(), path.end(), [](const Node* node, std::string_view name) { return node->name == name; });
    }

    Take m_takeEntry;
    Take m_takeStatement;
    const Poco::XML::Locator* m_locator = nullptr;
    Node m_root;
    std::vector<Node*> m_open;
    std::size_t m_nodes = 0; ///< in the tree
};

const Node& needed(const Node& node, std::string_view child)
{
    const Node* found = node.find(child);
    if (!found) {
        refuse({"statement_missing", node.line, node.name + '/' + std::string(child)});
    }
    return *found;
}

/// The amount without its side.
std::int64_t amountFrom(const Node& node, Currency currency, std::int64_t max = kAmountMax)
{
    if (node.currency != currency.view()) {
        refuse({"statement_other_currency", node.line, {}, node.currency.empty() ? "–" : node.currency, currency.view()});
    }
    const auto minor = minorOf(oneLine(node.text, kTextBytes), currency, max);
    if (!minor) {
        refuse({"statement_field", node.line, node.name, node.text});
    }
    return *minor;
}

/// 1 for what came in, -1 for what went out.
int sideOf(const Node& node)
{
    const Node& side = needed(node, "CdtDbtInd");
    if (side.text != "CRDT" && side.text != "DBIT") {
        refuse({"statement_field", side.line, side.name, side.text});
    }
    return side.text == "CRDT" ? 1 : -1;
}

Date dayFrom(const Node& date)
{
    std::string text = date.textAt({"Dt"});
    if (text.empty()) {
        text = date.textAt({"DtTm"}).substr(0, 10);
    }
    const auto day = parseDate(text.substr(0, 10));
    if (!day) {
        refuse({"statement_field", date.line, date.name, text});
    }
    return *day;
}

std::string partyOf(const Node& details, bool in)
{
    const Node* parties = details.find("RltdPties");
    const Node* party = parties ? parties->find(in ? "Dbtr" : "Cdtr") : nullptr;
    if (!party) {
        return {};
    }
    const std::string name = party->textAt({"Nm"});
    return oneLine(name.empty() ? party->textAt({"Pty", "Nm"}) : name, kPartyBytes);
}

void takeDetails(const Node& details, StatedLine& line)
{
    line.party = partyOf(details, line.minor > 0);
    line.endToEnd = oneLine(details.textAt({"Refs", "EndToEndId"}), kReferenceBytes);
    if (line.endToEnd == "NOTPROVIDED") {
        line.endToEnd.clear();
    }
    if (const std::string own = oneLine(details.textAt({"Refs", "AcctSvcrRef"}), kReferenceBytes); !own.empty()) {
        line.reference = own;
    }
    std::string text;
    if (const Node* remittance = details.find("RmtInf")) {
        for (const Node& one : remittance->children) {
            text += (one.name == "Ustrd" ? one.text : one.name == "Strd" ? one.textAt({"CdtrRefInf", "Ref"}) : std::string()) + ' ';
        }
    }
    if (const std::string said = oneLine(text, kTextBytes); !said.empty()) {
        line.text = said;
    }
}

/// An entry is one line, or a line for each of its transactions where each says its amount and together they are the entry's.
void takeEntry(const Node& entry, Currency currency, std::vector<StatedLine>& lines)
{
    const Node* status = entry.find("Sts");
    if (status && (status->text == "PDNG" || status->textAt({"Cd"}) == "PDNG")) {
        return; // not booked yet: it comes again
    }
    const Node& amount = needed(entry, "Amt");
    StatedLine whole;
    whole.line = entry.line;
    whole.minor = sideOf(entry) * amountFrom(amount, currency);
    const Node* booked = entry.find("BookgDt");
    whole.day = dayFrom(booked ? *booked : needed(entry, "ValDt"));
    whole.reference = oneLine(entry.textAt({"AcctSvcrRef"}), kReferenceBytes);
    whole.text = oneLine(entry.textAt({"AddtlNtryInf"}), kTextBytes);
    std::vector<StatedLine> parts;
    std::int64_t sum = 0;
    if (const Node* details = entry.find("NtryDtls")) {
        for (const Node& one : details->children) {
            if (one.name != "TxDtls") {
                continue;
            }
            StatedLine part = whole;
            const Node* own = one.find("Amt");
            own = own ? own : one.at({"AmtDtls", "TxAmt", "Amt"});
            part.minor = own && own->currency == currency.view() ? sideOf(entry) * amountFrom(*own, currency) : 0;
            sum += part.minor;
            takeDetails(one, part);
            part.line = one.line;
            parts.push_back(std::move(part));
        }
    }
    if (parts.size() > 1 && sum == whole.minor) {
        lines.insert(lines.end(), parts.begin(), parts.end());
        return;
    }
    if (parts.size() == 1) {
        parts.front().minor = whole.minor;
        whole = parts.front();
    }
    lines.push_back(std::move(whole));
}

/// `moved`: what its entries come to.
void takeStatement(const Node& statement, Currency currency, std::int64_t moved, StatedAccount& account)
{
    const Node& own = needed(statement, "Acct");
    std::string said = own.textAt({"Id", "IBAN"});
    said = oneLine(said.empty() ? own.textAt({"Id", "Othr", "Id"}) : said, kReferenceBytes);
    if (!account.identification.empty() && said != account.identification) {
        refuse({"statement_other_account", own.line, "Acct/Id", said, account.identification});
    }
    account.identification = said;
    std::optional<std::int64_t> opening;
    std::optional<std::int64_t> closing;
    std::int64_t closedAt = 0;
    for (const Node& one : statement.children) {
        if (one.name == "Bal") {
            const std::string code = one.textAt({"Tp", "CdOrPrtry", "Cd"});
            const bool opens = code == "OPBD" || code == "PRCD";
            if (opens || code == "CLBD") {
                (opens ? opening : closing) = sideOf(one) * amountFrom(needed(one, "Amt"), currency, kBalanceMax);
                closedAt = one.line;
            }
        }
    }
    if (opening && closing && *opening + moved != *closing) {
        refuse({"statement_balance", closedAt, "Bal"});
    }
}

} // namespace

StatedAccount readCamt053(std::string_view bytes, Currency currency)
{
    // Nobody's bank needs one, and what can be hidden in one is not looked into.
    if (bytes.find("<!DOCTYPE") != std::string_view::npos) {
        refuse({"statement_xml", 1, {}, "<!DOCTYPE"});
    }
    StatedAccount account{StatementFormat::Camt053, {}, {}};
    std::int64_t moved = 0; // of the statement that is read
    const auto entry = [&](const Node& node) {
        const std::size_t before = account.lines.size();
        takeEntry(node, currency, account.lines);
        mayHold(account.lines.size());
        for (std::size_t at = before; at < account.lines.size(); ++at) {
            moved += account.lines[at].minor;
        }
    };
    const auto statement = [&](const Node& node) { takeStatement(node, currency, std::exchange(moved, 0), account); };
    Tree tree(entry, statement);
    Poco::XML::SAXParser parser;
    parser.setContentHandler(&tree);
    try {
        parser.parseMemoryNP(bytes.data(), bytes.size());
    } catch (const Poco::XML::SAXParseException& fault) {
        refuse({"statement_xml", fault.getLineNumber(), {}, fault.message()});
    } catch (const Poco::Exception& fault) {
        refuse({"statement_xml", 1, {}, fault.message()});
    }
    if (!tree.root().at({"Document", "BkToCstmrStmt"})) {
        refuse({"statement_missing", 1, "BkToCstmrStmt"});
    }
    return account;
}

} // namespace tijara::ledger
