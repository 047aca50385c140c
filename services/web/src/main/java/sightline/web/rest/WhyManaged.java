package sightline.web.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.web.rest.InAMinute.Said;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** Why a person is managed, and where they are, in sentences. */
final class WhyManaged {

    private WhyManaged() {}

    static List<Said> of(CasePage page, Agencies agencies) {
        CaseView view = page.view();
        List<Said> said = new ArrayList<>();
        said.add(Said.of(standing(view, agencies)));
        risk(view, agencies, said);
        String where = whereabouts(view);
        if (!where.isEmpty()) {
            said.add(Said.of(where + "."));
        }
        page.stay()
                .ifPresent(row -> said.add(new Said(
                        "Lives at %s, day %d of the stay."
                                .formatted(agencies.name(row.placement().premises()), row.day()),
                        "/cases/" + view.id() + "/stay")));
        return said;
    }

    private static String standing(CaseView view, Agencies agencies) {
        CaseView.Exited exited = view.exited();
        if (view.left()) {
            return "Has left MAPPA%s; %s led."
                    .formatted(
                            exited == null ? "" : ", " + Times.moment(exited.at()), agencies.name(view.leadAgency()));
        }
        String level = view.level() == null ? "Managed, with no level decided yet" : "Managed at level " + view.level();
        String category = view.category() == null ? "no category decided" : "category " + view.category();
        return "%s, %s, led by %s.".formatted(level, category, agencies.name(view.leadAgency()));
    }

    /** A level is said with who assessed it and when, or not at all. */
    private static void risk(CaseView view, Agencies agencies, List<Said> said) {
        CaseView.Rosh rosh = view.rosh();
        if (rosh == null) {
            if (view.tellsOf("risk")) {
                said.add(Said.of("The risk of serious harm is not known: no assessment is recorded."));
            }
            return;
        }
        if (rosh.overall() != null) {
            said.add(Said.of("%s risk of serious harm%s, %s."
                    .formatted(Words.of(rosh.overall()), towards(rosh, rosh.overall()), assessed(rosh, agencies))));
        }
    }

    private static String towards(CaseView.Rosh rosh, String overall) {
        Map<String, @Nullable String> groups = new LinkedHashMap<>();
        groups.put("children", rosh.children());
        groups.put("the public", rosh.generalPublic());
        groups.put("a known adult", rosh.knownAdult());
        groups.put("staff", rosh.staff());
        groups.put("prisoners", rosh.prisoners());
        String most = groups.entrySet().stream()
                .filter(one -> Objects.equals(one.getValue(), overall))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return most.isEmpty() ? "" : " to " + most;
    }

    static String assessed(CaseView.Rosh rosh, Agencies agencies) {
        Instant at = rosh.at();
        return "as %s assessed%s"
                .formatted(
                        rosh.agency() == null ? "an agency not named here" : agencies.name(rosh.agency()),
                        at == null ? ", when is not known" : " on " + Times.date(Times.dayOf(at)));
    }

    /** Empty for who is not told. */
    static String whereabouts(CaseView view) {
        if (view.inCustody() == null) {
            return "";
        }
        if (view.inCustody()) {
            return "In custody";
        }
        if (!view.onLicence()) {
            return "In the community";
        }
        return view.licenceEndsOn() == null
                ? "In the community on licence"
                : "In the community on licence until " + Times.day(view.licenceEndsOn());
    }
}
