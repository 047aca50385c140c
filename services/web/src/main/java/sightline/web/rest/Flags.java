package sightline.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sightline.web.rest.CasePage.Flag;
import sightline.web.services.CaseView;
import sightline.web.words.Words;

/** What is to be seen of a case before anything else: each with who said it and when, where that is told. */
final class Flags {
    private static final List<String> GRAVE = List.of("high", "very-high");

    private Flags() {}

    static List<Flag> of(CaseView view) {
        List<Flag> flags = new ArrayList<>();
        CaseView.Rosh rosh = view.rosh();
        if (rosh != null && rosh.overall() != null && GRAVE.contains(rosh.overall())) {
            flags.add(new Flag(
                    Words.of(rosh.overall()) + " risk of serious harm",
                    "red",
                    Objects.requireNonNullElse(rosh.agency(), ""),
                    rosh.at()));
        }
        view.unansweredArrests().stream()
                .findFirst()
                .ifPresent(arrest -> flags.add(new Flag(
                        "Arrest without a decision",
                        "red",
                        Objects.requireNonNullElse(arrest.force(), ""),
                        arrest.at())));
        view.openConcerns().stream()
                .findFirst()
                .ifPresent(concern -> flags.add(new Flag(
                        "Concern without an answer",
                        "amber",
                        Objects.requireNonNullElse(concern.agency(), ""),
                        concern.at())));
        if (Boolean.TRUE.equals(view.inCustody())) {
            flags.add(plain("In custody", "grey"));
        }
        if (view.onLicence()) {
            flags.add(plain("On licence", "blue"));
        }
        if (view.heldByNobodyPresent()) {
            flags.add(plain("Holder away, nobody covers", "red"));
        }
        if (view.limitedAccess()) {
            flags.add(plain("Limited access", "purple"));
        }
        if (view.left()) {
            CaseView.Exited exited = view.exited();
            flags.add(new Flag("Has left", "grey", "", exited == null ? null : exited.at()));
        }
        return flags;
    }

    private static Flag plain(String words, String tone) {
        return new Flag(words, tone, "", null);
    }
}
