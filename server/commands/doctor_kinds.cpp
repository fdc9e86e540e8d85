// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/doctor.h"

#include <algorithm>
#include <array>

namespace tijara::commands {

namespace {

struct Kind {
    std::string_view name;
    Severity severity;
    const char* means;
    const char* todo;
};

using enum Severity;
constexpr std::array kKinds = {
    Kind{"config_refused", Fault, "A setting has a value nobody can work with; the server does not start.", "Write it as the sentence says."},
    Kind{"secret_short", Fault, "A secret can be guessed; production does not start with it.", "Make a new one: openssl rand -base64 48."},
    Kind{"secret_sample", Fault, "A secret still is the one of a guide or template, which everybody knows; production does not start with it.", "Make a new one: openssl rand -base64 48."},
    Kind{"debug", Fault, "The log says more than a production server may tell; it does not start.", "Remove DEBUG, and set LOG_LEVEL=info."},
    Kind{"cors_any", Fault, "Pages of any site may call this server from a visitor's browser.", "Name your own sites in CORS_ORIGINS."},
    Kind{"listens_in_the_clear", Fault, "Passwords and books would travel readable for everybody on the way; production does not start.", "Set TLS_CERT and TLS_KEY, or TRUSTED_PROXIES when a proxy speaks TLS for it."},
    Kind{"listens_to_others", Warning, "Others than this computer reach it over plain HTTP.", "Set TLS_CERT and TLS_KEY, or listen on 127.0.0.1."},
    Kind{"proxies_anybody", Fault, "Whoever asks may say from which address they come: limits and the audit trail believe it.", "Name only your own proxies in TRUSTED_PROXIES."},
    Kind{"limits_off", Warning, "Others reach this server, and nothing holds back who asks too much.", "Set RATE_LIMIT_ADDRESS, RATE_LIMIT_USER and RATE_LIMIT_TENANT, or leave them out for the usual ones."},
    Kind{"certificate_unreadable", Fault, "The certificate cannot be read; the server does not start.", "Check that TLS_CERT names a PEM file that the server's user may read."},
    Kind{"certificate_expired", Fault, "The certificate's time is over; clients refuse the server.", "Renew it; a running server takes it up by itself."},
    Kind{"certificate_not_yet", Fault, "The certificate's time has not begun, or this computer's clock is behind.", "Check the clock, then the certificate."},
    Kind{"certificate_ends_soon", Warning, "The certificate ends within 21 days.", "Renew it, and see why it was not renewed by itself."},
    Kind{"certificate_key_mismatch", Fault, "The key does not belong to the certificate; the server does not start.", "Set TLS_KEY to the key that the certificate was made with."},
    Kind{"key_open", Fault, "Others on this computer can read the server's private key.", "chmod 600 the file."},
    Kind{"redis_unreachable", Warning, "Redis does not answer: limits and failed sign-ins are counted by each node for itself.", "Check that it runs, and REDIS_URL, its password included."},
    Kind{"port_taken", Fault, "Another program listens there already; the server does not start.", "Stop the other one, or choose another port with API_PORT or --listen."},
    Kind{"address_not_here", Fault, "This computer has no such address to listen on; the server does not start.", "Set API_HOST or --listen to an address of this computer."},
    Kind{"files_max_low", Fault, "This process may not have as many files open as connections are wanted; clients are turned away before that.", "Raise the limit (ulimit -n, LimitNOFILE) or lower CONNECTIONS_MAX."},
    Kind{"clock_wrong", Fault, "This computer's clock is before the newest of the data: times and expiries would be wrong.", "Set the clock; have it kept by NTP."},
    Kind{"data_absent", Warning, "There is no data yet.", "tijarad init makes the first super-admin; a console sets up a shop."},
    Kind{"data_not_writable", Fault, "The server's user may not write in the data folder; it does not start.", "Make the user its owner, or name another folder."},
    Kind{"data_open", Fault, "Others on this computer can read the books or the keys.", "chmod 700 the folder, 600 the files."},
    Kind{"disk_nearly_full", Fault, "Less than a twentieth of the disk, or than 64 MB, is free; writes will soon be refused.", "Make room, or move the folder to a larger disk."},
    Kind{"log_huge", Warning, "The database's log was not folded in for long: reads slow down and the disk fills.", "Restart the server; look for a reader or a backup that never ends."},
    Kind{"data_damaged", Fault, "A file is no database of Tijara, or is damaged.", "Stop the server, keep a copy of the folder, and put the file back from a backup."},
    Kind{"data_too_new", Fault, "The data was written by a newer version; this one does not start on it.", "Install that version."},
    Kind{"migration_pending", Warning, "The data is of an older version; it is brought up to date when it is first opened.", "tijarad migrate does it now, for all shops."},
    Kind{"keys_missing", Fault, "There is data, and keys.db is gone: sealed names and addresses can never be read without it.", "Put keys.db back from a backup before anything is written."},
    Kind{"tenant_file_missing", Fault, "The shop is known, and its file or schema is gone.", "Put it back from a backup."},
    Kind{"tenant_file_unknown", Warning, "A shop's file belongs to no shop that is known.", "It may be of a backup that was put back in part; keep it until you know."},
    Kind{"tenant_left_creating", Warning, "A shop was being made when the server ended; its name is held.", "Starting the server clears it up."},
    Kind{"file_left_creating", Warning, "Half a file of a shop that was never finished.", "Starting the server clears it up."},
    Kind{"zone_unknown", Fault, "The shop's time zone is not known here: its days and reports would be wrong.", "Update the time zone data (ICU), or correct the shop's zone."},
    Kind{"jobs_stuck", Warning, "Long work waits since more than a day.", "Start the server; if it waits still, look at the page Jobs for why."},
    Kind{"database_unreachable", Fault, "PostgreSQL does not answer, or refuses the server; it does not start.", "Check that it runs and lets this computer in, and the URL's host, name, user and password."},
    Kind{"replica_unreachable", Warning, "The read replica does not answer: all reads go to the primary.", "Check that it runs, and DATABASE_READ_URL; or leave that out."},
    Kind{"database_too_old", Fault, "This PostgreSQL is older than 15; statements of ours do not run on it.", "Upgrade PostgreSQL to 15 or newer."},
    Kind{"database_rights_missing", Fault, "The server's role may not make or use the schemas its data is in.", "GRANT CREATE ON DATABASE to the role, and make it the owner of the schemas."},
    Kind{"journal_unsealed", Fault, "Entries of the audit trail wait to be chained since more than a minute: no running server seals them.", "Start a server on this database; if one runs, its log says journal_not_sealed and why."},
    Kind{"fonts_missing", Fault, "A font of papers is not installed: no bill can be made a PDF.", "apt-get install fonts-noto-core."},
    Kind{"backup_absent", Fault, "There is no copy of the data where copies are to be.", "See why whoever makes them did not, and that BACKUP_DIR names the right folder."},
    Kind{"backup_old", Fault, "The newest copy of the data is older than a day: so much would be lost with the disk.", "See why no newer one was made, and make one now."},
    Kind{"journal_broken", Fault, "An entry of the audit trail is missing or was put in another place.", "tijarad verify names it; compare with a backup."},
};

} // namespace

void Findings::add(std::string_view kind, const std::string& where)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [kind](const Kind& one) { return one.name == kind; });
    m_all.push_back({std::string(found->name), found->severity, where, found->means, found->todo});
}

std::vector<std::string> findingKinds()
{
    std::vector<std::string> names;
    for (const Kind& kind : kKinds) {
        names.emplace_back(kind.name);
    }
    return names;
}

} // namespace tijara::commands
