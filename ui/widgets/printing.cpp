// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/funnel.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/tile.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace tijara::ui {

namespace {

// All measures are in quarters of a millimetre: text of 13 is then 9 points high.
constexpr double kUnitsPerMm = 4;
constexpr double kMarginMm = 12;
constexpr double kHead = 52;
constexpr double kFoot = 24;
constexpr double kGap = 14;
constexpr double kRow = 26;
constexpr double kTileHeight = 92;
constexpr double kArabicMore = 18; ///< two lines of Arabic are higher than two of Latin
constexpr double kTileWidth = 160;
constexpr double kKeyLine = 16;
constexpr int kDpi = 600;
constexpr int kPadding = 9;
constexpr double kSmallest = 0.6; ///< a table too wide shrinks so far; what is wider then is cut off by its last columns

bool isInChart(const QWidget* widget)
{
    while (widget && !qobject_cast<const ChartCard*>(widget)) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

QPoint placeOf(const QWidget& widget, const QWidget& page)
{
    return widget.mapTo(&page, QPoint(QGuiApplication::layoutDirection() == Qt::RightToLeft ? widget.width() : 0, 0));
}

// The place of the card that it is in, or its own.
QPoint groupOf(const QWidget& widget, const QWidget& page)
{
    for (const QWidget* around = &widget; around && around != &page; around = around->parentWidget()) {
        if (qobject_cast<const Card*>(around)) {
            return placeOf(*around, page);
        }
    }
    return placeOf(widget, page);
}

int flags(Qt::Alignment alignment)
{
    return static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine;
}

} // namespace

Printout::Printout(const Console& console, const ConsolePage& page, const QString& title, Paper paper)
    : m_console(console), m_paper(paper), m_style(Style::forPaper(console.style)), m_cells(std::make_unique<ListDelegate>(*m_style, nullptr)), m_title(title)
{
    const QSizeF sheet = layout(paper).paintRect(QPageLayout::Millimeter).size();
    m_size = sheet * kUnitsPerMm;
    if (const auto& session = console.client.session(); session && session->tenant) {
        m_shop = toQt(session->tenant->name);
    }
    m_made = console.formats.dateTime({QDateTime::currentMSecsSinceEpoch()});
    read(page);
    layOut();
}

Printout::~Printout() = default;

QPageLayout Printout::layout(const Paper& paper)
{
    return {QPageSize(QPageSize::A4), paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
            QPageLayout::Millimeter};
}

bool Printout::isMirrored() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

// What is in sight, from above; things beside each other in reading direction.
void Printout::read(const ConsolePage& page)
{
    QStringList filters;
    for (const FilterChip* chip : page.findChildren<FilterChip*>()) {
        if (!chip->values().empty()) {
            filters.push_back(chip->accessibleName());
        }
    }
    m_filter = sideBySide(filters);
    std::vector<Found> found;
    for (const ChartCard* card : page.findChildren<ChartCard*>()) {
        if (card->isVisibleTo(&page) && !card->chart().isEmpty()) {
            found.push_back({groupOf(*card, page), placeOf(*card, page), Picture{card->chart(), card->hint()}});
        }
    }
    for (const ListView* view : page.findChildren<ListView*>()) {
        if (view->isVisibleTo(&page) && !isInChart(view)) {
            found.push_back({groupOf(*view, page), placeOf(*view, page), Table{view}});
        }
    }
    Tiles tiles;
    QPoint first;
    for (const Tile* tile : page.findChildren<Tile*>()) {
        if (tile->isVisibleTo(&page)) {
            first = tiles.all.empty() ? placeOf(*tile, page) : first;
            tiles.all.push_back({tile->text(), tile->figure(), tile->context()});
        }
    }
    if (!tiles.all.empty()) {
        found.push_back({first, first, tiles});
    }
    // Of a list its rows are wanted, and not what stands around them.
    if (!qobject_cast<const ListPage*>(&page)) {
        readLabels(page, found);
    }
    const auto before = [this](QPoint one, QPoint other) {
        return one.y() != other.y() ? one.y() < other.y() : isMirrored() ? one.x() > other.x() : one.x() < other.x();
    };
    std::stable_sort(found.begin(), found.end(), [&](const Found& one, const Found& other) {
        return one.group != other.group ? before(one.group, other.group) : before(one.place, other.place);
    });
    for (Found& one : found) {
        m_blocks.push_back(std::move(one.block));
    }
}

// A page that is no list says things in words too. Its title stands at the head of the sheet already, a chart's beside the chart.
void Printout::readLabels(const ConsolePage& page, std::vector<Found>& found) const
{
    const auto add = [&](const QWidget& widget, const QString& text, bool heading) {
        if (widget.isVisibleTo(&page) && !text.isEmpty() && text != m_title && !isInChart(&widget)) {
            found.push_back({groupOf(widget, page), placeOf(widget, page), Words{text, heading}});
        }
    };
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        add(*label, label->text(), label->font().weight() >= QFont::DemiBold);
    }
    for (const QLineEdit* field : page.findChildren<QLineEdit*>()) {
        add(*field, field->displayText(), false);
    }
}

void Printout::layOut()
{
    m_pages.assign(1, {});
    m_down = kHead;
    for (const Block& block : m_blocks) {
        std::visit([this](const auto& one) { place(one); }, block);
    }
}

void Printout::need(double height)
{
    if (m_down + height > m_size.height() - kFoot && m_down > kHead) {
        m_pages.emplace_back();
        m_down = kHead;
    }
}

void Printout::put(double height, std::function<void(QPainter&, const QRectF&)> paint)
{
    need(height);
    m_pages.back().push_back({m_down, height, std::move(paint)});
    m_down += height;
}

void Printout::place(const Tiles& tiles)
{
    const auto inRow = static_cast<std::size_t>(std::max(1.0, (m_size.width() + kGap) / (kTileWidth + kGap)));
    for (std::size_t from = 0; from < tiles.all.size(); from += inRow) {
        const std::vector<Tiles::One> row(tiles.all.begin() + static_cast<std::ptrdiff_t>(from),
                                          tiles.all.begin() + static_cast<std::ptrdiff_t>(std::min(from + inRow, tiles.all.size())));
        const auto count = static_cast<double>(std::min(inRow, tiles.all.size()));
        put(isMirrored() ? kTileHeight + kArabicMore : kTileHeight, [this, row, count](QPainter& painter, const QRectF& room) {
            const double width = (room.width() - (count - 1) * kGap) / count;
            for (std::size_t at = 0; at < row.size(); ++at) {
                const double along = static_cast<double>(at) * (width + kGap);
                paintTile(painter, {isMirrored() ? room.right() - along - width : room.left() + along, room.top(), width, room.height()}, row[at]);
            }
        });
        m_down += kGap;
    }
}

void Printout::paintTile(QPainter& painter, const QRectF& room, const Tiles::One& tile) const
{
    painter.setPen(QPen(m_style->color(Ink::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(room, 6, 6);
    const QRectF inside = room.adjusted(12, 8, -12, -8);
    const bool wide = QFontMetricsF(m_style->font(Type::Title)).horizontalAdvance(tile.figure) > inside.width() * 0.9;
    const auto line = [&](double top, double height, Type type, Ink ink, const QString& text, int more) {
        painter.setFont(m_style->font(type));
        painter.setPen(m_style->color(ink));
        painter.drawText(QRectF(inside.left(), inside.top() + top, inside.width(), height), static_cast<int>(Qt::AlignLeading) | more | Qt::TextDontClip, isolated(text));
    };
    line(0, 16, Type::Hint, Ink::Text2, tile.label, Qt::TextSingleLine);
    line(17, 26, wide ? Type::SheetTotal : Type::Title, Ink::Text, tile.figure, static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine);
    line(45, 32, Type::Hint, Ink::Text2, tile.context, Qt::TextWordWrap); // nothing on paper shows itself at a mouse
}

double Printout::heightOf(const Chart& chart) const
{
    switch (chart.kind) {
    case ChartKind::Funnel:
        return 46.0 * static_cast<double>(chart.words.size());
    case ChartKind::Heat:
        return 22 + 26.0 * static_cast<double>(chart.series.size());
    default:
        return 230;
    }
}

void Printout::place(const Picture& picture)
{
    const double height = heightOf(picture.chart);
    need(26 + height);
    put(26, [this, picture](QPainter& painter, const QRectF& room) {
        painter.setFont(m_style->font(Type::CardTitle));
        painter.setPen(m_style->color(Ink::Text));
        const double title = QFontMetricsF(painter.font()).horizontalAdvance(picture.chart.title) + 10;
        painter.drawText(room, flags(Qt::AlignLeading), isolated(picture.chart.title));
        const bool key = !picture.chart.before.isEmpty();
        double beside = title;
        if (key) { // a line of the colour it has in the chart
            const double from = isMirrored() ? room.right() - title - kKeyLine : room.left() + title;
            painter.setPen(QPen(m_style->chartColor(1), 2));
            painter.drawLine(QLineF(from, room.center().y(), from + kKeyLine, room.center().y()));
            beside += kKeyLine + 6;
        }
        painter.setFont(m_style->font(Type::Hint));
        painter.setPen(m_style->color(Ink::Text2));
        painter.drawText(isMirrored() ? room.adjusted(0, 0, -beside, 0) : room.adjusted(beside, 0, 0, 0), flags(Qt::AlignLeading), isolated(key ? picture.chart.before : picture.hint));
    });
    put(height, [this, chart = picture.chart](QPainter& painter, const QRectF& room) { paintChart(painter, room, chart); });
    m_down += kGap;
}

void Printout::paintChart(QPainter& painter, const QRectF& room, const Chart& chart) const
{
    if (chart.kind == ChartKind::Heat) {
        HeatMap map(*m_style);
        map.setChart(chart);
        map.paintOn(painter, room, isMirrored());
        return;
    }
    std::unique_ptr<ui::Picture> drawn;
    if (chart.kind == ChartKind::Funnel) {
        drawn = std::make_unique<Funnel>(*m_style);
    } else {
        drawn = std::make_unique<Plot>(*m_style);
    }
    drawn->setChart(chart);
    drawn->paintOn(painter, room);
}

void Printout::place(const Words& words)
{
    const QFont font = m_style->font(words.heading ? Type::CardTitle : Type::Cell);
    const double height = QFontMetricsF(font).boundingRect(QRectF(0, 0, m_size.width(), 1e6), Qt::TextWordWrap, words.text).height() + 6;
    // A heading stands with what it heads.
    need(words.heading ? height + 4 * kRow : height);
    put(height, [this, words, font](QPainter& painter, const QRectF& room) {
        painter.setFont(font);
        painter.setPen(m_style->color(Ink::Text));
        painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), words.text);
    });
}

namespace {

/// The columns of a table as they stand on paper.
struct Columns {
    std::vector<int> sections; ///< in reading order
    std::vector<double> lefts;
    std::vector<double> widths;
    double scale = 1;
};

Columns columnsOf(const ListView& view, double screen, double room, bool mirrored)
{
    Columns columns;
    double all = 0;
    const QHeaderView& header = *view.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section)) {
            columns.sections.push_back(section);
            columns.widths.push_back(header.sectionSize(section) / screen);
            all += columns.widths.back();
        }
    }
    columns.scale = std::clamp(room / std::max(all, 1.0), kSmallest, 1.0);
    const double stretch = all * columns.scale < room ? room / (all * columns.scale) : 1;
    double along = 0;
    for (double& width : columns.widths) {
        width *= stretch;
        columns.lefts.push_back(mirrored ? room / columns.scale - along - width : along);
        along += width;
    }
    return columns;
}

} // namespace

void Printout::place(const Table& table)
{
    const auto& model = *static_cast<const ListModelCore*>(table.view->model());
    const double screen = m_console.style.textPercent() / 100.0;
    const auto columns = std::make_shared<Columns>(columnsOf(*table.view, screen, m_size.width(), isMirrored()));
    const double row = kRow * columns->scale;
    const int rows = std::min(model.loadedRows(), m_paper.rowsMax);
    const auto cells = [this, columns](QPainter& painter, const QRectF& room, auto paintCell) {
        painter.save();
        painter.translate(room.topLeft());
        painter.scale(columns->scale, columns->scale);
        for (std::size_t at = 0; at < columns->sections.size(); ++at) {
            const QRect cell = QRectF(columns->lefts[at], 0, columns->widths[at], kRow).toRect();
            paintCell(painter, cell, columns->sections[at]);
        }
        painter.restore();
    };
    const auto head = [this, &model, cells](QPainter& painter, const QRectF& room) {
        cells(painter, room, [&](QPainter& on, const QRect& cell, int section) {
            on.fillRect(cell, m_style->color(Ink::Sunken));
            on.setFont(m_style->font(Type::Head));
            on.setPen(m_style->color(Ink::Text2));
            const bool number = model.columns()[static_cast<std::size_t>(section)].cell == Cell::Number;
            const QString word = model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
            const int lead = section == 0 ? 2 * kPadding : kPadding; // as the cells below it
            on.drawText(isMirrored() ? cell.adjusted(kPadding, 0, -lead, 0) : cell.adjusted(lead, 0, -kPadding, 0), flags(number ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading),
                        isolated(QFontMetrics(on.font()).elidedText(word, Qt::ElideRight, cell.width() - lead - kPadding)));
        });
    };
    need(row * 3);
    put(row, head);
    for (int index = 0; index < rows; ++index) {
        const std::size_t before = m_pages.size();
        need(row);
        if (m_pages.size() != before) {
            put(row, head);
        }
        put(row, [this, &model, cells, index](QPainter& painter, const QRectF& room) {
            cells(painter, room, [&](QPainter& on, const QRect& cell, int section) {
                QStyleOptionViewItem option;
                option.rect = cell;
                option.direction = QGuiApplication::layoutDirection();
                m_cells->paint(&on, option, model.index(index, section));
            });
        });
    }
    if (const auto& count = model.count(); count && count->value > rows) {
        place(Words{QCoreApplication::translate("tijara::ui::Printout", "%1 of %2 rows. Filter the list, or export it to have all of them.")
                        .arg(m_console.formats.whole(rows), m_console.formats.count(*count)),
                    false});
    }
    m_down += kGap;
}

void Printout::paintHead(QPainter& painter) const
{
    const QRectF room(0, 0, m_size.width(), kHead - 12);
    painter.setFont(m_style->font(Type::CardTitle));
    painter.setPen(m_style->color(Ink::Text));
    const QRectF upper(0, 0, room.width(), 22);
    painter.drawText(upper, flags(Qt::AlignLeading), isolated(m_title));
    painter.setFont(m_style->font(Type::Hint));
    painter.setPen(m_style->color(Ink::Text2));
    const QRectF lower(0, 21, room.width(), 18);
    painter.drawText(upper, flags(isMirrored() ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute), isolated(m_shop));
    painter.drawText(lower, flags(isMirrored() ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute), isolated(m_made));
    painter.drawText(lower.adjusted(0, 0, -140, 0), flags(Qt::AlignLeading), isolated(m_filter));
    painter.setPen(QPen(m_style->color(Ink::LineStrong), 1));
    painter.drawLine(QLineF(0, room.bottom() + 1, room.width(), room.bottom() + 1));
}

void Printout::paintFoot(QPainter& painter, int page) const
{
    const QRectF room(0, m_size.height() - kFoot + 6, m_size.width(), kFoot - 6);
    painter.setFont(m_style->font(Type::Hint));
    painter.setPen(m_style->color(Ink::Text3));
    //: at the foot of a printed page
    const QString words = QCoreApplication::translate("tijara::ui::Printout", "Page %1 of %2").arg(m_console.formats.whole(page + 1), m_console.formats.whole(pageCount()));
    painter.drawText(room, flags(isMirrored() ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute), isolated(words));
}

void Printout::paintPage(QPainter& painter, int page)
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (const Piece& piece : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        piece.paint(painter, {0, piece.top, m_size.width(), piece.height});
        painter.restore();
    }
    paintFoot(painter, page);
}

void Printout::paintAll(QPagedPaintDevice& device)
{
    QPainter painter(&device);
    const double scale = device.width() / m_size.width();
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, page);
        painter.restore();
    }
}

QString Printout::savePdf(const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return out.errorString();
    }
    {
        QPdfWriter writer(&out);
        writer.setPageLayout(layout(m_paper));
        writer.setResolution(kDpi);
        writer.setTitle(m_title);
        writer.setCreator(QStringLiteral("Tijara"));
        paintAll(writer);
    }
    return out.commit() ? QString() : out.errorString();
}

} // namespace tijara::ui
