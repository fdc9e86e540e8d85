// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The second step of an import: which column of the file is what, how days and numbers are written in it, and the first lines as
// they will be read.

#include "shared/sales/import_contract.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/form.h"

#include <array>

namespace tijara::ui {

/// A line of the file as the present matching reads it; the order is that of the table.
struct SampleLine {
    static constexpr std::size_t kFields = 9;
    std::array<QString, kFields> texts;
    std::array<bool, kFields> bad{};
};

class ImportColumns : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(Console& console);

    void showFile(const sales::ImportPreview& preview, const sales::ImportMapping& mapping);
    [[nodiscard]] sales::ImportMapping mapping() const;
    /// Of the fields, how many have a column.
    [[nodiscard]] int matchedCount() const;
    /// False when a field has a fault, which it shows.
    bool check();
    /// Marks the fields; the complaints no field has come back.
    std::vector<Complaint> complain(const std::vector<Complaint>& complaints);
    [[nodiscard]] FormFields* form() const { return m_form; }
    [[nodiscard]] const FixedModel<SampleLine>& sample() const { return *m_sample; }

signals:
    void edited();

private:
    void makeForm(const sales::ImportPreview& preview);
    void showSample();

    Console& m_console;
    QVBoxLayout* m_place;
    FormFields* m_form = nullptr;
    FixedModel<SampleLine>* m_sample;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace tijara::ui
