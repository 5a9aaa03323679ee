#pragma once

#include <QComboBox>

namespace quittance {

//! Chooses a column of a file. Turning the wheel over it scrolls what it stands in: a column must not be
//! changed by looking further down.
class ColumnBox final : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    //! none stands for no column. Headers without text are left out, long ones cut.
    void setHeaders(const QStringList &headers, const QString &none);
    void choose(const QString &header); //!< Empty: none.
    QString header() const; //!< As the file has it.

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace quittance
