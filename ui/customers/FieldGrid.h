#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace quittance {

class PlainLabel;

//! Fields below each other with their names at the left, and room under each for what is wrong with it.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names: "name.key", "name.key.trouble".
    FieldGrid(const QString &name, QWidget *parent);

    void addHeading(const QString &text);
    //! key names the field in errors; remark stands under it, above its trouble.
    void add(const QString &key, const QString &label, QWidget *field, PlainLabel *remark = nullptr);
    bool has(const QString &key) const { return m_fields.contains(key); }
    //! Says it under the field; takesKeys: and puts the keys there.
    void showTrouble(const QString &key, const QString &text, bool takesKeys);
    void clearTrouble(const QString &key);
    void clearTroubles();

private:
    struct Field {
        QWidget *widget = nullptr;
        PlainLabel *trouble = nullptr;
    };

    const QString m_name;
    QGridLayout *m_grid;
    QHash<QString, Field> m_fields;
};

} // namespace quittance
