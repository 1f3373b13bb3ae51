// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

/// Runs command lines in this process, on a database in a folder of its own, away from the user's settings and keys.
class CommandRun final {
public:
    struct Answer {
        int exit = -1;
        QByteArray data;
        QByteArray messages;

        QJsonValue json() const {
            const auto document = QJsonDocument::fromJson(data);
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
        QJsonObject object() const { return json().toObject(); }
        QJsonArray array() const { return json().toArray(); }
    };

    CommandRun() {
        // As main() does: dispatchers register with it.
        QCoreApplication::setApplicationVersion(QStringLiteral("0"));
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toLocal8Bit());
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
    }

    /// With --database put before.
    Answer operator()(const QStringList &arguments) const {
        return plain(QStringList{QStringLiteral("--database"), path(QStringLiteral("test.sqlite"))} + arguments);
    }

    static Answer plain(const QStringList &arguments) {
        FILE *data = std::tmpfile();
        FILE *messages = std::tmpfile();
        webhooks::cli::Output output(data, messages);
        Answer answer;
        answer.exit = webhooks::cli::runCommandLine(arguments, output);
        answer.data = take(data);
        answer.messages = take(messages);
        return answer;
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path(name);
    }

    QTemporaryDir folder;

private:
    static QByteArray take(FILE *file) {
        std::fseek(file, 0, SEEK_SET);
        QFile reader;
        QByteArray content;
        if (reader.open(file, QIODevice::ReadOnly))
            content = reader.readAll();
        reader.close();
        std::fclose(file);
        return content;
    }
};
