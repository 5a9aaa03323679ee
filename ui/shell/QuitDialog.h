#pragma once

#include <QDialog>

namespace quittance {

//! Asked when the program is to end while something is on its way out. Esc stays.
class QuitDialog final : public QDialog
{
    Q_OBJECT

public:
    //! mails are those among all that are being sent.
    QuitDialog(int mails, int all, QWidget *parent);

signals:
    void afterWanted(); //!< Once all of it is out.
    void nowWanted();
};

} // namespace quittance
