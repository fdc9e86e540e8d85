// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totals_row.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace tijara::ui {

namespace {

constexpr int kHeight = 38;
constexpr int kPadding = 9;

} // namespace

SumButton::SumButton(const Style& style, QWidget* parent) : QAbstractButton(parent), m_style(style)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize SumButton::sizeHint() const
{
    return {QFontMetrics(m_style.font(Type::CellKey)).horizontalAdvance(text()) + 2 * m_style.px(kPadding), m_style.px(kHeight)};
}

void SumButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_style.font(Type::CellKey));
    painter.setPen(m_style.color(underMouse() || hasFocus() ? Ink::Accent : Ink::Text));
    painter.setLayoutDirection(Qt::LeftToRight);
    const int inset = m_style.px(kPadding);
    painter.drawText(rect().adjusted(inset, 0, -inset, 0), static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.color(Ink::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 4, -2, -4), m_style.px(6), m_style.px(6));
    }
}

void SumButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

TotalsRow::TotalsRow(const Style& style, ListModelCore& model, ListView& view) : m_style(style), m_model(model), m_view(view)
{
    const QHeaderView* header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &TotalsRow::place);
    connect(header, &QHeaderView::sectionMoved, this, &TotalsRow::place);
    connect(header, &QHeaderView::sectionCountChanged, this, &TotalsRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &TotalsRow::place);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &TotalsRow::place);
    connect(&model, &ListModelCore::totalsChanged, this, [this] { show(m_model.totals()); });
    connect(&style, &Style::changed, this, &TotalsRow::restyle);
    restyle();
    hide();
}

void TotalsRow::restyle()
{
    setFixedHeight(m_style.px(kHeight));
    place();
}

int TotalsRow::columnOf(const Figure& figure) const
{
    const auto& columns = m_model.columns();
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (figure.opens.adds == columns[at].member) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

QString TotalsRow::what() const
{
    return m_model.filter().empty() ? tr("sum of all rows") : tr("sum of the filter");
}

void TotalsRow::show(const std::optional<Totals>& totals)
{
    if (!totals) {
        if (m_model.loadedRows() == 0 && !m_model.isAdding()) {
            hide(); // there is nothing to add up
        }
        // The numbers of an earlier filter are not those of this one.
        for (SumButton* sum : m_sums) {
            sum->setText(QStringLiteral("…"));
        }
        m_rows.clear();
        m_note = m_model.isAdding() ? QString() : tr("The sums could not be made.");
        update();
        return;
    }
    const Formats& formats = m_model.formats();
    for (SumButton* sum : m_sums) {
        sum->deleteLater();
        sum->hide();
    }
    m_sums.clear();
    m_rows = tr("%1 rows", nullptr, pluralOf(totals->rows.value)).arg(formats.count(totals->rows));
    m_note = totals->sums.empty() ? QString() : what();
    if (!totals->rows.exact) {
        m_note = tr("More than %1 rows are not added up. Choose a filter.").arg(formats.whole(kTotalRowsMax));
    } else if (totals->mixedCurrencies) {
        m_note = tr("Amounts in several currencies are not added up.");
    }
    for (const Figure& figure : totals->sums) {
        const int column = columnOf(figure);
        if (column < 0) {
            continue;
        }
        auto* sum = new SumButton(m_style, this);
        sum->setText(formats.figure(figure));
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        //: accessible name of a sum below a list: column, sum, what it sums
        sum->setAccessibleName(tr("%1: %2, %3").arg(title, sum->text(), what()));
        sum->setToolTip(tr("Show these rows from the first one on"));
        sum->setProperty("column", column);
        connect(sum, &QAbstractButton::clicked, this, [this, figure] { emit opened(figure); });
        m_sums.push_back(sum);
    }
    setVisible(totals->rows.value > 0 && (!totals->sums.empty() || totals->mixedCurrencies || !totals->rows.exact));
    setAccessibleName(sentence());
    place();
}

// A sum stands under its column's numbers; one that is wider reaches over the free room before it.
void TotalsRow::place()
{
    const QHeaderView* header = m_view.horizontalHeader();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int edge = mirrored ? 0 : width();
    QRegion taken;
    for (SumButton* sum : m_sums) {
        const int column = sum->property("column").toInt();
        const bool shown = !header->isSectionHidden(column);
        sum->setVisible(shown);
        if (!shown) {
            continue;
        }
        const int right = header->x() + header->sectionViewportPosition(column) + header->sectionSize(column);
        const int wide = std::max(sum->sizeHint().width(), header->sectionSize(column));
        // Of a column that is half in sight the sum is whole in sight, as far as it stands over no other.
        const bool half = right - header->sectionSize(column) < width() && right > 0;
        QRect room(half ? std::clamp(right - wide, 0, std::max(0, width() - wide)) : right - wide, 1, wide, height() - 1);
        if (taken.intersects(room)) {
            room.moveLeft(right - wide);
        }
        taken += room;
        sum->setGeometry(room);
        edge = mirrored ? std::max(edge, room.right() + 1) : std::min(edge, room.right() + 1 - sum->sizeHint().width());
    }
    m_noteRight = edge;
    update();
}

QString TotalsRow::sentence() const
{
    QStringList parts = {m_rows};
    for (const SumButton* sum : m_sums) {
        parts.push_back(sum->accessibleName());
    }
    if (m_sums.empty()) {
        parts.push_back(m_note);
    }
    return parts.join(QStringLiteral(". "));
}

void TotalsRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(Ink::Sunken));
    painter.fillRect(QRect(0, 0, width(), 1), m_style.color(Ink::LineStrong));
    const QHeaderView* header = m_view.horizontalHeader();
    const int inset = m_style.px(m_view.hasBoxes() ? kPadding : 2 * kPadding);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect room = mirrored ? QRect(QPoint(m_noteRight, 0), QPoint(header->geometry().right() - inset, height()))
                                : QRect(QPoint(header->x() + inset, 0), QPoint(m_noteRight, height()));
    painter.setFont(m_style.font(Type::CellKey));
    painter.setPen(m_style.color(Ink::Text));
    const int flags = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QString rows = QFontMetrics(painter.font()).elidedText(m_rows, Qt::ElideRight, room.width());
    const int taken = QFontMetrics(painter.font()).horizontalAdvance(rows) + m_style.px(16);
    painter.drawText(room, flags, isolated(rows));
    painter.setFont(m_style.font(Type::Hint));
    painter.setPen(m_style.color(Ink::Text3));
    const QRect rest = mirrored ? room.adjusted(m_style.px(kPadding), 0, -taken, 0) : room.adjusted(taken, 0, -m_style.px(kPadding), 0);
    const QString note = QFontMetrics(painter.font()).elidedText(m_note, Qt::ElideRight, rest.width());
    painter.drawText(rest, static_cast<int>(m_sums.empty() ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine, note);
}

} // namespace tijara::ui
