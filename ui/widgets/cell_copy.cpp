// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_copy.h"

namespace tijara::ui {

std::unique_ptr<QMimeData> mimeOf(const CellTexts& cells)
{
    QString text;
    QString table;
    for (const QStringList& row : cells) {
        QStringList plain;
        table += QStringLiteral("<tr>");
        for (QString cell : row) {
            table += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('"'))) {
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            }
            plain.push_back(cell);
        }
        table += QStringLiteral("</tr>");
        text += plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    text.chop(1); // one cell pastes as one word
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(QStringLiteral("<table>%1</table>").arg(table));
    return mime;
}

CellTexts cellsOf(const QMimeData& mime)
{
    QString text = mime.text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1); // spreadsheets end the last row too
    }
    if (text.isEmpty()) {
        return {};
    }
    CellTexts cells = {{}};
    QString cell;
    bool quoted = false;
    for (int at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == QLatin1Char('"') && at + 1 < text.size() && text[at + 1] == c) {
            cell += c;
            ++at;
        } else if (c == QLatin1Char('"') && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && (c == QLatin1Char('\t') || c == QLatin1Char('\n'))) {
            cells.back().push_back(std::exchange(cell, {}));
            if (c == QLatin1Char('\n')) {
                cells.emplace_back();
            }
        } else {
            cell += c;
        }
    }
    cells.back().push_back(cell);
    return cells;
}

QString plainNumber(QString text, QChar group)
{
    text.remove(group);
    text.replace(QChar(0x2212), QLatin1Char('-'));
    return text;
}

} // namespace tijara::ui
