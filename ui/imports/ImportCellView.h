#pragma once

#include <QWidget>

namespace quittance {

class PlainLabel;
struct ImportCell;

//! A cell of a file: what stands there, and below it how it is understood. Where it can be understood in two
//! ways, it has a frame and says both.
class ImportCellView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int inset = 4; //!< Of its words, within the frame.

    //! name: of the label that says how it is understood; the other's ends with ".raw".
    ImportCellView(const QString &name, QWidget *parent);

    void showCell(const ImportCell &cell);
    bool isAmbiguous() const { return m_isAmbiguous; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_raw;
    PlainLabel *m_read;
    bool m_isAmbiguous = false;
};

} // namespace quittance
