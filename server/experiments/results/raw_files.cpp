// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/results/raw_files.h"

#include "server/experiments/importing/events_file.h"
#include "server/experiments/results/results.h"
#include "server/experiments/statistics/comparing.h"
#include "server/platform/text.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <mutex>
#include <set>
#include <thread>

namespace tijara::experiments {

namespace {

constexpr std::size_t kParts = 64; // of visitors, so that one part fits a processor's cache
constexpr int kAmountDigits = 6;
constexpr std::int64_t kRevenueMax = kMoneyMax * 10'000; // of one order: as much as an import takes, in millionths
constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;
constexpr std::size_t kColumnsMax = 64; // a head has fewer, so that a line with more is seen
constexpr std::size_t kNamesMax = 10'000; // more are not names of experiments or variants
constexpr const char* kOrder = "order";

/// 128 bits of a visitor's name: a million names meet by chance once in 10^26.
struct VisitorHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const VisitorHash&) const = default;
};

__extension__ typedef unsigned __int128 Wide;

std::uint64_t mixed(std::uint64_t one, std::uint64_t other)
{
    const Wide product = static_cast<Wide>(one) * other;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

VisitorHash hashOf(std::string_view name)
{
    VisitorHash hash{0x9E3779B97F4A7C15 ^ name.size(), 0xD1B54A32D192ED03};
    for (std::size_t at = 0; at < name.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, name.data() + at, std::min<std::size_t>(8, name.size() - at));
        hash.high = mixed(hash.high ^ word, 0xE7037ED1A0B428DB);
        hash.low = mixed(hash.low + word, 0x8EBC6AF09C88C6E3) ^ hash.high;
    }
    return {mixed(hash.high, 0xA0761D6478BD642F), mixed(hash.low, 0x589965CC75374CC3)};
}

struct Exposure {
    VisitorHash visitor;
    std::int64_t at = 0;
    std::uint32_t experiment = 0;
    std::uint32_t variant = 0;
};

struct Order {
    VisitorHash visitor;
    std::int64_t at = 0;
    std::int64_t revenue = 0;
};

template <class Row>
using PartRows = std::array<std::vector<Row>, kParts>;

template <class Row>
std::vector<Row>& partOf(PartRows<Row>& parts, const VisitorHash& visitor)
{
    return parts[visitor.high >> 58];
}

/// Names that all threads number alike. Each looks in a table of its own first.
class Names {
public:
    class Reader {
    public:
        explicit Reader(Names& all) : m_all(all) {}
        /// Nothing for what is no text, or one name too many.
        std::optional<std::uint32_t> numberOf(std::string_view name)
        {
            const auto seen = m_seen.find(name);
            if (seen != m_seen.end()) {
                return seen->second;
            }
            const auto number = m_all.numberOf(name);
            if (number) {
                m_seen.emplace(name, *number);
            }
            return number;
        }

    private:
        struct Hash {
            using is_transparent = void;
            std::size_t operator()(std::string_view name) const { return hashOf(name).high; }
        };
        Names& m_all;
        std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_seen;
    };

    [[nodiscard]] const std::vector<std::string>& all() const { return m_names; }

private:
    std::optional<std::uint32_t> numberOf(std::string_view name)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        if (found == m_names.end()) {
            if (name.empty() || !isUtf8(name) || m_names.size() == kNamesMax) {
                return std::nullopt;
            }
            m_names.emplace_back(name);
            return static_cast<std::uint32_t>(m_names.size() - 1);
        }
        return static_cast<std::uint32_t>(found - m_names.begin());
    }

    std::mutex m_mutex; ///< guards the list while files are read
    std::vector<std::string> m_names;
};

/// One file in memory, cut into as many pieces of whole lines as there are threads.
class RawFile {
public:
    RawFile(const std::filesystem::path& path, const std::vector<std::string>& columns) : m_name(path.filename().string())
    {
        std::ifstream in(path, std::ios::binary | std::ios::ate);
        if (!in) {
            unreadable("not_found");
        }
        const auto size = static_cast<std::size_t>(in.tellg());
        m_bytes = std::make_unique_for_overwrite<char[]>(size);
        in.seekg(0);
        if (!in.read(m_bytes.get(), static_cast<std::streamsize>(size))) {
            unreadable("not_read");
        }
        m_rows = {m_bytes.get(), size};
        std::string_view head = nextLine(m_rows);
        head.remove_prefix(head.starts_with("\xEF\xBB\xBF") ? 3 : 0);
        std::vector<std::string> names;
        if (head.empty() || !isUtf8(head) || !splitCsvLine(head, names) || names.size() >= kColumnsMax) {
            unreadable("no_head");
        }
        m_width = names.size();
        for (const std::string& column : columns) {
            const auto found = std::find(names.begin(), names.end(), column);
            if (found == names.end()) {
                throw Problem{ProblemCode::ImportFileUnreadable, {{"file", m_name}, {"reason", "no_column"}, {"column", column}}};
            }
            m_places.push_back(static_cast<std::size_t>(found - names.begin()));
        }
    }

    static std::string_view nextLine(std::string_view& rest)
    {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        return line;
    }

    [[nodiscard]] std::vector<std::string_view> pieces(std::size_t count) const
    {
        std::vector<std::string_view> made;
        std::string_view rest = m_rows;
        for (std::size_t left = count; left > 0; --left) {
            const std::size_t end = left == 1 ? rest.size() : std::min(rest.find('\n', rest.size() / left), rest.size());
            made.push_back(rest.substr(0, std::min(end + 1, rest.size())));
            rest.remove_prefix(made.back().size());
        }
        return made;
    }

    /// The wanted fields of a line in the order they were asked for; false for a line that has other columns than the head.
    bool fieldsOf(std::string_view line, std::vector<std::string>& owned, std::array<std::string_view, kColumnsMax>& all, std::span<std::string_view> wanted) const
    {
        std::size_t count = 0;
        const char* begin = line.data();
        const char* const end = begin + line.size();
        bool quoted = false;
        for (const char* at = begin; at != end && count + 1 < kColumnsMax; ++at) {
            if (*at == ',') {
                all[count++] = {begin, static_cast<std::size_t>(at - begin)};
                begin = at + 1;
            }
            quoted = quoted || *at == '"';
        }
        all[count++] = {begin, static_cast<std::size_t>(end - begin)};
        if (quoted) {
            if (!splitCsvLine(line, owned) || owned.size() > kColumnsMax) {
                return false;
            }
            std::copy(owned.begin(), owned.end(), all.begin());
            count = owned.size();
        }
        for (std::size_t place = 0; place < m_places.size(); ++place) {
            wanted[place] = all[m_places[place]];
        }
        return count == m_width;
    }

private:
    [[noreturn]] void unreadable(const char* reason) const { throw Problem{ProblemCode::ImportFileUnreadable, {{"file", m_name}, {"reason", reason}}}; }

    std::string m_name;
    std::unique_ptr<char[]> m_bytes;
    std::string_view m_rows; ///< without the head
    std::size_t m_width = 0;
    std::vector<std::size_t> m_places;
};

/// What one thread read of one file.
template <class Row>
struct Piece {
    PartRows<Row> parts;
    std::int64_t lines = 0;
    std::int64_t unreadable = 0;
    std::int64_t firstUnreadable = 0; ///< from 1 within the piece; 0: none
};

/// `take` gives a row for the fields of a line, or nothing.
template <class Row, std::size_t Width, class Take>
void readPiece(const RawFile& file, std::string_view rest, Piece<Row>& piece, Take take)
{
    for (auto& part : piece.parts) {
        part.reserve(rest.size() / 24 / kParts); // a line is rarely shorter
    }
    std::vector<std::string> owned;
    std::array<std::string_view, kColumnsMax> all;
    std::array<std::string_view, Width> fields;
    while (!rest.empty()) {
        const std::string_view line = RawFile::nextLine(rest);
        ++piece.lines;
        if (line.empty()) {
            continue;
        }
        std::optional<Row> row;
        if (file.fieldsOf(line, owned, all, fields)) {
            row = take(fields);
        }
        if (row) {
            partOf(piece.parts, row->visitor).push_back(*row);
        } else {
            piece.firstUnreadable = piece.unreadable++ == 0 ? piece.lines : piece.firstUnreadable;
        }
    }
}

void inParallel(std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::vector<std::exception_ptr> faults(count);
    {
        std::vector<std::jthread> threads;
        for (std::size_t one = 0; one < count; ++one) {
            threads.emplace_back([&, one] {
                try {
                    work(one);
                } catch (...) {
                    faults[one] = std::current_exception();
                }
            });
        }
    }
    for (const std::exception_ptr& fault : faults) {
        if (fault) {
            std::rethrow_exception(fault);
        }
    }
}

struct VariantAndDay {
    std::uint32_t variant = 0;
    std::int64_t day = 0;
    bool operator==(const VariantAndDay&) const = default;
};
struct VariantAndDayHash {
    std::size_t operator()(const VariantAndDay& key) const { return mixed(0x9E3779B97F4A7C15 ^ key.variant, 0xA0761D6478BD642F ^ static_cast<std::uint64_t>(key.day)); }
};

/// What one thread counted of one experiment: sums by variant and day, and everybody who bought.
struct Counted {
    struct Day {
        std::int64_t views = 0;
        std::int64_t visitors = 0;
        std::int64_t mixed = 0;
        Sums bought;
    };
    std::unordered_map<VariantAndDay, Day, VariantAndDayHash> days;
    std::int64_t begunAt = std::numeric_limits<std::int64_t>::max(); ///< the first exposure of all
    std::vector<TopMeasure> buyers;
};

template <class Row>
std::vector<Row> gathered(std::vector<Piece<Row>>& pieces, std::size_t part)
{
    std::vector<Row> rows = std::move(pieces[0].parts[part]);
    for (std::size_t other = 1; other < pieces.size(); ++other) {
        auto& more = pieces[other].parts[part];
        rows.insert(rows.end(), more.begin(), more.end());
        std::vector<Row>().swap(more);
    }
    return rows;
}

/// One visitor in one experiment, the rows of both in hand.
void countVisitor(std::span<const Exposure> exposures, std::span<const Order> orders, Counted& counted)
{
    const auto first = std::min_element(exposures.begin(), exposures.end(), [](const Exposure& one, const Exposure& other) { return one.at < other.at; });
    const bool isMixed = std::any_of(exposures.begin(), exposures.end(), [&](const Exposure& one) { return one.variant != first->variant; });
    Counted::Day& day = counted.days[{first->variant, first->at / kDayMs}];
    day.views += std::ssize(exposures);
    counted.begunAt = std::min(counted.begunAt, first->at);
    if (isMixed) {
        ++day.mixed;
        return;
    }
    ++day.visitors;
    StoredMeasure measure;
    Exact revenue = 0;
    for (const Order& order : orders) {
        if (order.at >= first->at) {
            measure.orders += order.revenue < 0 ? 0 : 1; // a refund is no order
            revenue += order.revenue;
        }
    }
    measure.revenue = sumOfMoney(revenue);
    if (measure.orders > 0 || measure.revenue != 0) {
        measure.profit = measure.revenue;
        day.bought.add(measure, 1);
        counted.buyers.push_back({first->variant, measure.orders, measure.revenue, measure.profit, 0});
    }
}

void countPart(std::vector<Exposure> exposures, std::vector<Order> orders, std::vector<Counted>& counted)
{
    std::sort(exposures.begin(), exposures.end(), [](const Exposure& one, const Exposure& other) {
        return std::tie(one.visitor.high, one.visitor.low, one.experiment) < std::tie(other.visitor.high, other.visitor.low, other.experiment);
    });
    std::sort(orders.begin(), orders.end(), [](const Order& one, const Order& other) { return one.visitor < other.visitor; });
    auto mine = orders.begin();
    for (auto at = exposures.begin(); at != exposures.end();) {
        const auto end = std::find_if(at, exposures.end(), [&](const Exposure& one) { return one.visitor != at->visitor || one.experiment != at->experiment; });
        mine = std::find_if(mine, orders.end(), [&](const Order& one) { return one.visitor >= at->visitor; });
        const auto theirEnd = std::find_if(mine, orders.end(), [&](const Order& one) { return one.visitor != at->visitor; });
        countVisitor({at, end}, {mine, theirEnd}, counted[at->experiment]);
        at = end;
    }
}

/// The places of variants in their order.
std::vector<std::uint32_t> ordered(const std::vector<std::string>& names, std::vector<std::uint32_t> used)
{
    const auto numberOf = [](const std::string& name) {
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), number);
        return fault == std::errc() && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
    };
    const bool allNumbers = std::all_of(used.begin(), used.end(), [&](std::uint32_t one) { return numberOf(names[one]).has_value(); });
    std::sort(used.begin(), used.end(), [&](std::uint32_t one, std::uint32_t other) {
        return allNumbers ? *numberOf(names[one]) < *numberOf(names[other]) : names[one] < names[other];
    });
    return used;
}

Experiment experimentOf(const std::string& name, const std::vector<std::string>& variants, Instant begunAt)
{
    Experiment made;
    made.key = name;
    made.state = ExperimentState::Running;
    made.terms.name = name;
    for (const std::string& variant : variants) {
        made.terms.variants.push_back({variant, "", 0, {}, 1, {}});
    }
    made.terms.goals = {{kOrder, Measure::Rate, GoalRole::Primary, Wanted::Higher}, {kOrder, Measure::Revenue, GoalRole::Secondary, Wanted::Higher}};
    made.phases = {{1, "", std::vector<std::int64_t>(variants.size(), 1), begunAt}};
    return made;
}

AllComparisons allComparisons(const Results& results)
{
    std::vector<double> p;
    for (std::size_t arm = 1; arm < results.variants.size(); ++arm) {
        for (const GoalResult& goal : results.goals) {
            const auto& one = goal.arms[arm].comparison;
            p.push_back(one && one->ratio ? one->ratio->fixedHorizonP : 1);
        }
    }
    return {holm(p), benjaminiHochberg(p)};
}

RawResult judged(const std::string& name, const std::vector<std::string>& variantNames, const std::vector<Counted>& counted, Instant now)
{
    std::set<std::uint32_t> used;
    std::int64_t begunAt = now.utcMs;
    for (const Counted& one : counted) {
        begunAt = std::min(begunAt, one.begunAt);
        for (const auto& [key, day] : one.days) {
            used.insert(key.variant);
        }
    }
    const auto variants = ordered(variantNames, {used.begin(), used.end()});
    std::map<std::uint32_t, std::int64_t> places;
    std::vector<std::string> names;
    for (const std::uint32_t one : variants) {
        places.emplace(one, static_cast<std::int64_t>(places.size()));
        names.push_back(variantNames[one]);
    }
    SumsByKey sums;
    std::vector<TopMeasure> buyers;
    for (const Counted& one : counted) {
        for (const auto& [key, day] : one.days) {
            Sums& shown = sums[{{}, 1, places[key.variant], "", key.day}];
            shown[Sums::Views] += day.views;
            shown[Sums::Visitors] += day.visitors;
            shown[Sums::Mixed] += day.mixed;
            sums[{{}, 1, places[key.variant], kOrder, key.day}].add(day.bought);
        }
        for (TopMeasure buyer : one.buyers) {
            buyer.variant = places[static_cast<std::uint32_t>(buyer.variant)];
            buyers.push_back(buyer);
        }
    }
    const auto top = [&buyers](const std::string&, std::int64_t count, const std::function<void(const TopMeasure&)>& visit) {
        const auto end = buyers.begin() + std::min<std::int64_t>(count, std::ssize(buyers));
        std::partial_sort(buyers.begin(), end, buyers.end(), [](const TopMeasure& one, const TopMeasure& other) {
            return std::tie(one.revenue, other.variant, one.orders) > std::tie(other.revenue, one.variant, other.orders);
        });
        std::for_each(buyers.begin(), end, visit);
    };
    RawResult made{analyse(experimentOf(name, names, Instant{begunAt}), 1, sums, top, now), {}};
    made.allComparisons = allComparisons(made.results);
    return made;
}

template <class Row>
void addLines(const std::vector<Piece<Row>>& pieces, std::int64_t& taken, RawResults& results)
{
    std::int64_t before = 1; // the head
    for (const Piece<Row>& piece : pieces) {
        for (const auto& part : piece.parts) {
            taken += static_cast<std::int64_t>(part.size());
        }
        if (piece.unreadable > 0 && !results.firstUnreadable) {
            results.firstUnreadable = before + piece.firstUnreadable;
        }
        results.unreadable += piece.unreadable;
        before += piece.lines;
    }
}

} // namespace

RawResults resultsOfFiles(const std::filesystem::path& exposuresPath, const std::filesystem::path& eventsPath, const RawColumns& columns, Instant now)
{
    const RawFile exposureFile(exposuresPath, {columns.at, columns.experiment, columns.visitor, columns.variant});
    const RawFile orderFile(eventsPath, {columns.at, columns.visitor, columns.revenue});
    const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
    Names experiments;
    Names variants;
    std::vector<Piece<Exposure>> exposures(threads);
    std::vector<Piece<Order>> orders(threads);
    const auto exposurePieces = exposureFile.pieces(threads);
    const auto orderPieces = orderFile.pieces(threads);
    inParallel(threads, [&](std::size_t thread) {
        Names::Reader myExperiments(experiments);
        Names::Reader myVariants(variants);
        readPiece<Exposure, 4>(exposureFile, exposurePieces[thread], exposures[thread], [&](const auto& fields) -> std::optional<Exposure> {
            const auto at = instantFrom(fields[0]);
            const auto experiment = myExperiments.numberOf(fields[1]);
            const auto variant = myVariants.numberOf(fields[3]);
            if (!at || !experiment || !variant || fields[2].empty()) {
                return std::nullopt;
            }
            return Exposure{hashOf(fields[2]), at->utcMs, *experiment, *variant};
        });
        readPiece<Order, 3>(orderFile, orderPieces[thread], orders[thread], [](const auto& fields) -> std::optional<Order> {
            const auto at = instantFrom(fields[0]);
            const auto revenue = parseDecimal(fields[2], kAmountDigits);
            if (!at || !revenue || std::abs(*revenue) > kRevenueMax || fields[1].empty()) {
                return std::nullopt;
            }
            return Order{hashOf(fields[1]), at->utcMs, *revenue};
        });
    });
    RawResults results;
    addLines(exposures, results.exposures, results);
    addLines(orders, results.events, results);
    std::vector<std::vector<Counted>> counted(threads, std::vector<Counted>(experiments.all().size()));
    inParallel(threads, [&](std::size_t thread) {
        for (std::size_t part = thread; part < kParts; part += threads) {
            countPart(gathered(exposures, part), gathered(orders, part), counted[thread]);
        }
    });
    results.experiments.resize(experiments.all().size());
    inParallel(threads, [&](std::size_t thread) {
        for (std::size_t one = thread; one < experiments.all().size(); one += threads) {
            std::vector<Counted> mine;
            for (auto& each : counted) {
                mine.push_back(std::move(each[one]));
            }
            results.experiments[one] = judged(experiments.all()[one], variants.all(), mine, now);
        }
    });
    std::sort(results.experiments.begin(), results.experiments.end(), [](const RawResult& one, const RawResult& other) { return one.results.key < other.results.key; });
    return results;
}

} // namespace tijara::experiments
