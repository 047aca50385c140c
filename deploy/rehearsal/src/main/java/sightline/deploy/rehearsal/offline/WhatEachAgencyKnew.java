package sightline.deploy.rehearsal.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.chronicle.Times;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Contract;
import sightline.platform.language.CaseId;
import sightline.platform.language.Level;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCaseFold;
import sightline.platform.membership.Member;
import sightline.platform.membership.WhoMayKnow;

/** Follows a case as the feeds do: who is on it after each fact, and who of them is told of it. */
final class WhatEachAgencyKnew {
    private final SortedMap<String, SortedMap<LocalDate, List<Knowledge.Item>>> told = new TreeMap<>();
    private KnownCase known;
    private long sequence;

    WhatEachAgencyKnew(CaseId id) {
        known = KnownCase.unheard(id);
    }

    /** A fact of this entry: its own, or what became of it. */
    void record(Entry entry, Record fact, Instant at) {
        sequence++;
        known = KnownCaseFold.after(known, fact, sequence, at);
        Contract contract = Catalogue.ofEverything().of(fact.getClass()).contract();
        for (Member member : WhoMayKnow.of(known, at, entry.agency(), contract.audience(), fact)) {
            told.computeIfAbsent(member.agency().value(), unseen -> new TreeMap<>())
                    .computeIfAbsent(Times.dayOf(at), unseen -> new ArrayList<>())
                    .add(new Knowledge.Item(contract.name(), entry));
        }
    }

    /** The case as it is known now. */
    KnownCase known() {
        return known;
    }

    int level() {
        Level level = known.managed().level();
        return level == null ? 0 : level.number();
    }

    List<Knowledge> all() {
        return told.entrySet().stream()
                .map(one -> new Knowledge(one.getKey(), one.getValue()))
                .toList();
    }
}
