package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;
import sightline.premises.domain.Booked;
import sightline.premises.domain.Booking;
import sightline.premises.domain.KeyWork;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Resident;
import sightline.premises.domain.Verb;

/**
 * Tries each verb that somebody's role may do on the state as it is, saving nothing: the rules that would refuse it say
 * so.
 */
@ApplicationScoped
class WhatMayBeDone {
    private static final Set<Verb> WITH_A_PLACEMENT = EnumSet.range(Verb.ASSESS, Verb.LOG_KEY_WORK);
    private static final Booking ONE_NIGHT = new Booking(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));
    private static final StaffId SOMEBODY = new StaffId("somebody");
    private static final KeyWork.Words NO_WORDS = new KeyWork.Words(null, null, null, null);

    private final Placements placements;
    private final Telling telling;

    WhatMayBeDone(Placements placements, Telling telling) {
        this.placements = placements;
        this.telling = telling;
    }

    /** With the placement itself. */
    List<Possible> with(Standpoint from) {
        return WITH_A_PLACEMENT.stream()
                .filter(from.may()::contains)
                .map(verb -> new Possible(verb, wouldBe(verb, from.placement())))
                .toList();
    }

    /** With one of its sessions; what is done already is not offered again. */
    List<Possible> with(Placements.Session session, Standpoint from) {
        KeyWork keyWork = session.keyWork();
        EnumSet<Verb> left = EnumSet.noneOf(Verb.class);
        if (!keyWork.passed()) {
            left.add(Verb.PASS);
        }
        if (!keyWork.acknowledged()) {
            left.add(Verb.ACKNOWLEDGE);
        }
        Told told = telling.now();
        return left.stream()
                .filter(from.may()::contains)
                .map(verb -> new Possible(
                        verb,
                        verb == Verb.PASS
                                ? session.placement().pass(keyWork.id(), told)
                                : session.placement().acknowledge(keyWork.id(), told)))
                .toList();
    }

    private Decision<?> wouldBe(Verb verb, Placement placement) {
        Told told = telling.now();
        return switch (verb) {
            case ASSESS -> placement.assess(Suitability.SUITABLE, null, told);
            case BOOK -> placement.book(ONE_NIGHT, Optional.empty(), told);
            case WITHDRAW -> placement.withdraw("", told);
            case ARRIVE -> placement.arrive(elsewhere(placement), told);
            case NOT_ARRIVE -> placement.notArrive("", told);
            case DEPART -> placement.depart("", null, told);
            case ASSIGN_KEY_WORKER -> placement.assignKeyWorker(SOMEBODY, told);
            case LOG_KEY_WORK -> placement.logKeyWork(nothingNoticed(told), told);
            case PASS, ACKNOWLEDGE -> throw new IllegalArgumentException(verb + " is done with a session");
        };
    }

    private Optional<Resident> elsewhere(Placement placement) {
        return placement instanceof Booked ? placements.residence(placement.about()) : Optional.empty();
    }

    private static KeyWork nothingNoticed(Told told) {
        KeyWorkId none = new KeyWorkId(new UUID(0, 0));
        return new KeyWork(none, Placement.moment(told), List.of(), List.of(), List.of(), NO_WORDS, null, null);
    }
}
