package sightline.web.rest;

import java.util.UUID;
import sightline.web.services.Cases;
import sightline.web.services.Compliance;
import sightline.web.services.Conditions;
import sightline.web.services.Holders;
import sightline.web.services.Permissions;
import sightline.web.services.Recalls;
import sightline.web.services.Tests;

/** What the page about supervision shows, each part fetched for itself. */
record Supervised(
        Fetched<Holders> holders,
        Fetched<Recalls> recalls,
        Fetched<Compliance> compliance,
        Fetched<Conditions> conditions,
        Fetched<Tests> tests,
        Fetched<Permissions> permissions) {

    static Supervised of(Cases cases, UUID id) {
        return new Supervised(
                Fetched.ask(() -> cases.holders(id)),
                Fetched.ask(() -> cases.recalls(id)),
                Fetched.ask(() -> cases.compliance(id)),
                Fetched.ask(() -> cases.conditions(id)),
                Fetched.ask(() -> cases.tests(id)),
                Fetched.ask(() -> cases.permissions(id)));
    }
}
