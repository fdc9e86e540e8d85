// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A row that goes on in the next line where there is no room: buttons and chips at twice the text size are not cut.

#include <QLayout>

#include <memory>
#include <vector>

namespace tijara::ui {

class WrapRow : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~WrapRow() override;

    /// What follows stands at the far end of its line.
    void addGap();

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height of the lines in `room`; puts the items in their places when `place` says so.
    int layOut(const QRect& room, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gapBefore = -1; ///< index of the first item at the far end
};

} // namespace tijara::ui
