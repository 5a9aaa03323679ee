#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace quittance {

class PlainLabel;
class SavedViews;

//! Asks what a view is to be called. A name that is taken says that it will be replaced.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class For : quint8 { Saving, Renaming };

    //! views outlive it.
    ViewNameDialog(const SavedViews &views, For what, const QString &name, QWidget *parent);

    QString name() const;

private:
    void check();

    const SavedViews &m_views;
    const QString m_before;
    QLineEdit *m_name;
    PlainLabel *m_note;
    QPushButton *m_act;
};

} // namespace quittance
