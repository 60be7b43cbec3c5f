#include "Resources.h"

static const unsigned char courts[] = {
#embed "Catalogues/courts.txt"
};
static const unsigned char demo_contacts[] = {
#embed "Catalogues/demo-contacts.txt"
};
static const unsigned char demo_districts[] = {
#embed "Catalogues/demo-districts.txt"
};
static const unsigned char demo_family_names[] = {
#embed "Catalogues/demo-family-names.txt"
};
static const unsigned char demo_follow_ups[] = {
#embed "Catalogues/demo-follow-ups.txt"
};
static const unsigned char demo_given_names[] = {
#embed "Catalogues/demo-given-names.txt"
};
static const unsigned char demo_guardians[] = {
#embed "Catalogues/demo-guardians.txt"
};
static const unsigned char demo_organisations[] = {
#embed "Catalogues/demo-organisations.txt"
};
static const unsigned char demo_parties[] = {
#embed "Catalogues/demo-parties.txt"
};
static const unsigned char demo_remarks[] = {
#embed "Catalogues/demo-remarks.txt"
};
static const unsigned char demo_reports[] = {
#embed "Catalogues/demo-reports.txt"
};
static const unsigned char demo_requests[] = {
#embed "Catalogues/demo-requests.txt"
};
static const unsigned char demo_reservations[] = {
#embed "Catalogues/demo-reservations.txt"
};
static const unsigned char demo_stays[] = {
#embed "Catalogues/demo-stays.txt"
};
static const unsigned char demo_streets[] = {
#embed "Catalogues/demo-streets.txt"
};
static const unsigned char demo_text_modules[] = {
#embed "Catalogues/demo-text-modules.txt"
};
static const unsigned char demo_wishes[] = {
#embed "Catalogues/demo-wishes.txt"
};
static const unsigned char demo_wordings[] = {
#embed "Catalogues/demo-wordings.txt"
};
static const unsigned char task_areas[] = {
#embed "Catalogues/task-areas.txt"
};
static const unsigned char de[] = {
#embed "Texts/de.txt"
};
static const unsigned char en[] = {
#embed "Texts/en.txt"
};

static const Resource resources[] = {
    {"Catalogues/courts.txt", courts, sizeof courts},
    {"Catalogues/demo-contacts.txt", demo_contacts, sizeof demo_contacts},
    {"Catalogues/demo-districts.txt", demo_districts, sizeof demo_districts},
    {"Catalogues/demo-family-names.txt", demo_family_names, sizeof demo_family_names},
    {"Catalogues/demo-follow-ups.txt", demo_follow_ups, sizeof demo_follow_ups},
    {"Catalogues/demo-given-names.txt", demo_given_names, sizeof demo_given_names},
    {"Catalogues/demo-guardians.txt", demo_guardians, sizeof demo_guardians},
    {"Catalogues/demo-organisations.txt", demo_organisations, sizeof demo_organisations},
    {"Catalogues/demo-parties.txt", demo_parties, sizeof demo_parties},
    {"Catalogues/demo-remarks.txt", demo_remarks, sizeof demo_remarks},
    {"Catalogues/demo-reports.txt", demo_reports, sizeof demo_reports},
    {"Catalogues/demo-requests.txt", demo_requests, sizeof demo_requests},
    {"Catalogues/demo-reservations.txt", demo_reservations, sizeof demo_reservations},
    {"Catalogues/demo-stays.txt", demo_stays, sizeof demo_stays},
    {"Catalogues/demo-streets.txt", demo_streets, sizeof demo_streets},
    {"Catalogues/demo-text-modules.txt", demo_text_modules, sizeof demo_text_modules},
    {"Catalogues/demo-wishes.txt", demo_wishes, sizeof demo_wishes},
    {"Catalogues/demo-wordings.txt", demo_wordings, sizeof demo_wordings},
    {"Catalogues/task-areas.txt", task_areas, sizeof task_areas},
    {"Texts/de.txt", de, sizeof de},
    {"Texts/en.txt", en, sizeof en},
};

size_t resource_count(void) { return sizeof resources / sizeof resources[0]; }

Resource resource_at(size_t index) { return resources[index]; }
