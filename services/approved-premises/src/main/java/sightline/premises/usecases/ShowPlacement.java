package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.PlacementId;
import sightline.premises.domain.Phase;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Resident;
import sightline.premises.domain.Stayed;

/** Shows placements to those who may see them; to all others they do not exist. */
@ApplicationScoped
public class ShowPlacement {
    private final Placements placements;
    private final WhatMayBeDone may;
    private final Asking asking;
    private final Limits limits;
    private final Sight sight;

    ShowPlacement(Placements placements, WhatMayBeDone may, Asking asking, Limits limits, Sight sight) {
        this.placements = placements;
        this.may = may;
        this.asking = asking;
        this.limits = limits;
        this.sight = sight;
    }

    @Transactional
    public Seen show(PlacementId id) {
        return placements.find(id).flatMap(sight::on).map(this::seen).orElseThrow(() -> new NotKnown("placement"));
    }

    /** As the asking actor sees one that they may see. */
    @Transactional
    public Seen seen(Placement placement) {
        return sight.on(placement).map(this::seen).orElseThrow(() -> new NotKnown("placement"));
    }

    /** Those at the asking agency's own premises, in the order they were requested. */
    @Transactional
    public List<Seen> mine(@Nullable Phase phase, @Nullable PlacementId after, int atMost) {
        return seen(placements.at(asking.actor().agency(), phase, after, atMost));
    }

    /** Those of one person that the asking actor may see, in the order they were requested. */
    @Transactional
    public List<Seen> of(CaseId about, @Nullable Phase phase, @Nullable PlacementId after, int atMost) {
        return seen(placements.of(about).stream()
                        .filter(one -> phase == null || one.phase() == phase)
                        .filter(one -> after == null || isAfter(one, after))
                        .toList())
                .stream()
                .limit(atMost)
                .toList();
    }

    /** Ids are time-ordered: as text, as the database compares them. */
    private static boolean isAfter(Placement one, PlacementId after) {
        return one.id().toString().compareTo(after.toString()) > 0;
    }

    private List<Seen> seen(List<Placement> some) {
        return sight.on(some).stream().map(this::seen).toList();
    }

    private Seen seen(Standpoint from) {
        Optional<LocalDate> due = from.placement() instanceof Resident resident
                ? limits.nextSession(from.known(), resident)
                : Optional.empty();
        return new Seen(from.placement(), due.orElse(null), may.with(from), sessions(from));
    }

    private List<Seen.Session> sessions(Standpoint from) {
        return from.placement() instanceof Stayed stayed
                ? stayed.stay().sessions().stream()
                        .map(one -> new Seen.Session(stayed, one, may.with(new Placements.Session(stayed, one), from)))
                        .toList()
                : List.of();
    }
}
