package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.PlacementId;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;

/** Shows key work sessions to those who may see the placement they belong to. */
@ApplicationScoped
public class ShowKeyWork {
    private final Placements placements;
    private final WhatMayBeDone may;
    private final Asking asking;
    private final Sight sight;

    ShowKeyWork(Placements placements, WhatMayBeDone may, Asking asking, Sight sight) {
        this.placements = placements;
        this.may = may;
        this.asking = asking;
        this.sight = sight;
    }

    @Transactional
    public Seen.Session show(KeyWorkId id) {
        return placements.find(id).map(this::seen).orElseThrow(() -> new NotKnown("key work session"));
    }

    /** As the asking actor sees one that they may see. */
    @Transactional
    public Seen.Session seen(Placements.Session session) {
        return seen(List.of(session)).stream().findFirst().orElseThrow(() -> new NotKnown("key work session"));
    }

    /** For the practitioner those of the cases their agency leads, for premises their own, as they were logged. */
    @Transactional
    public List<Seen.Session> mine(boolean unreadOnly, @Nullable KeyWorkId after, int atMost) {
        return seen(placements.sessions(asking.actor().agency(), unreadOnly, after, atMost));
    }

    private List<Seen.Session> seen(List<Placements.Session> sessions) {
        Map<PlacementId, Standpoint> from = sight
                .on(sessions.stream()
                        .map(Placements.Session::placement)
                        .collect(Collectors.toMap(Placement::id, Function.identity(), (one, same) -> one))
                        .values())
                .stream()
                .collect(Collectors.toMap(one -> one.placement().id(), Function.identity()));
        return sessions.stream()
                .flatMap(one -> Optional.ofNullable(from.get(one.placement().id()))
                        .map(there -> new Seen.Session(one.placement(), one.keyWork(), may.with(one, there)))
                        .stream())
                .toList();
    }
}
