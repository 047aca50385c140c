package sightline.cases.usecases.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.holding.Holder;
import sightline.cases.domain.holding.HoldingFact.CoverNamed;
import sightline.cases.domain.holding.Mismatch;
import sightline.cases.domain.shown.Section;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows who holds a case, and who held it, to those who are told of it. */
@ApplicationScoped
public class ShowHolders {

    /**
     * One who holds it or held it.
     *
     * @param mismatch in what they do not fit, where the case is one of high risk
     * @param coverMismatch in what whoever covers for them does not
     * @param may what its reader may tell of them now
     */
    public record Shown(Holder holder, Set<Mismatch> mismatch, Set<Mismatch> coverMismatch, List<Verb> may) {
        public Shown {
            mismatch = Set.copyOf(mismatch);
            coverMismatch = Set.copyOf(coverMismatch);
            may = List.copyOf(may);
        }
    }

    private final ShowCase showing;
    private final HoldersTold told;
    private final Readers readers;
    private final Rights rights;

    ShowHolders(ShowCase showing, HoldersTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    /** The latest first. */
    @Transactional
    public List<Shown> of(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        boolean highRisk = isOfHighRisk(about, showing.sections(about));
        return told.of(id, reader).all().reversed().stream()
                .map(one -> shown(one, highRisk, may(one, reader, about)))
                .toList();
    }

    private static Shown shown(Holder one, boolean highRisk, List<Verb> may) {
        Allocation held = one.allocation();
        return new Shown(
                one,
                highRisk ? Mismatch.of(held.grade(), held.workloadPercent()) : Set.of(),
                highRisk && one instanceof Holder.Covered(var _, var cover) ? mismatch(cover) : Set.of(),
                may);
    }

    private static Set<Mismatch> mismatch(CoverNamed cover) {
        return Mismatch.of(cover.grade(), cover.workloadPercent());
    }

    /** Whoever is not told of the risk must not learn of it by what is said of a holder. */
    private static boolean isOfHighRisk(Case about, Set<Section> told) {
        return about instanceof Managed managed
                && (managed.standing().isAboveLevel1()
                        || (told.contains(Section.RISK) && managed.supervision().isHighRisk()));
    }

    private List<Verb> may(Holder one, Reader reader, Case about) {
        return about instanceof Managed
                ? follows(one, reader).stream()
                        .filter(verb -> rights.has(verb, about))
                        .toList()
                : List.of();
    }

    private static List<Verb> follows(Holder one, Reader reader) {
        return switch (one) {
            case Holder.Present _ -> List.of(Verb.MARK_HOLDER_ABSENT, Verb.CHANGE_WORKLOAD, Verb.END_ALLOCATION);
            case Holder.Away _, Holder.Covered _ -> {
                List<Verb> verbs = new ArrayList<>(List.of(Verb.RECORD_HOLDER_RETURN, Verb.MARK_HOLDER_ABSENT));
                if (one.allocation().agency().equals(reader.agency())) {
                    verbs.add(Verb.NAME_COVER);
                }
                verbs.addAll(List.of(Verb.CHANGE_WORKLOAD, Verb.END_ALLOCATION));
                yield verbs;
            }
            case Holder.Former _ -> List.of();
        };
    }
}
