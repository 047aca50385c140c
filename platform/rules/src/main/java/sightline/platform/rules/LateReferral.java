package sightline.platform.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.language.Limb;
import sightline.platform.standards.Standard;

/** D01: a release comes near, and nobody referred the case or said why not. */
record LateReferral(Limits limits) implements Detector {

    /** One of the times at which it is said, the earliest first. */
    record Notice(Standard standard, Limb limb) {}

    static final List<Notice> NOTICES = List.of(
            new Notice(Standard.REFERRAL_BEFORE_RELEASE, new Limb("first-notice")),
            new Notice(Standard.REFERRAL_SAID_AGAIN, new Limb("second-notice")),
            new Notice(Standard.REFERRAL_SAID_LAST, new Limb("last-notice")));

    @Override
    public DetectorId id() {
        return new DetectorId("D01");
    }

    @Override
    public String title() {
        return "Late referral";
    }

    @Override
    public AlertRole owner() {
        return AlertRole.PRACTITIONER;
    }

    @Override
    public List<? extends Suspicion> suspicions(Knowledge known) {
        Function<Knowledge, ReleasePlans> plans = ReleasePlans.oncePerMoment();
        return known
                .all(ReleasePlannedV1.class)
                .collect(Collectors.groupingBy(plan -> plan.fact().releaseOn()))
                .entrySet()
                .stream()
                .flatMap(planned -> IntStream.range(0, NOTICES.size())
                        .mapToObj(notice -> notYetReferred(planned.getKey(), planned.getValue(), notice, plans)))
                .toList();
    }

    private NotYetReferred notYetReferred(
            LocalDate day, List<Noted<ReleasePlannedV1>> told, int notice, Function<Knowledge, ReleasePlans> plans) {
        return new NotYetReferred(
                limits,
                day,
                Collections.min(told, Comparator.comparing(Noted::recorded)).recorded(),
                notice,
                plans);
    }
}
