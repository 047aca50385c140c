package sightline.cases.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.custody.PassedSentence;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.domain.custody.Sentences;
import sightline.cases.usecases.custody.SentencesTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.SentenceEndedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.SentenceId;

/** Sentences, folded from the history of their case. */
@ApplicationScoped
class PostgresSentences implements Sentences, SentencesTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(SentenceRecordedV1.class, SentenceEndedV1.class);

    private final OwnFacts facts;

    PostgresSentences(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<PassedSentence> find(CaseId about, SentenceId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public List<PassedSentence> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    private static SequencedMap<SentenceId, PassedSentence> folded(List<Heard> facts) {
        SequencedMap<SentenceId, PassedSentence> sentences = new LinkedHashMap<>();
        facts.forEach(one -> add(sentences, one));
        return sentences;
    }

    private static void add(Map<SentenceId, PassedSentence> sentences, Heard one) {
        if (one.fact() instanceof SentenceRecordedV1 told) {
            var sentence = new Sentence(
                    told.sentenceId(),
                    told.kind(),
                    told.offenceGroup(),
                    one.word("offence"),
                    told.lengthDays(),
                    told.licenceEndsOn());
            sentences.put(sentence.id(), new PassedSentence(sentence, one.at(), one.by(), null));
        }
        if (one.fact() instanceof SentenceEndedV1 told) {
            sentences.computeIfPresent(told.sentenceId(), (id, known) -> known.ended(one.at()));
        }
    }
}
