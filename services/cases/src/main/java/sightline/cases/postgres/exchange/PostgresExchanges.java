package sightline.cases.postgres.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.Share;
import sightline.cases.postgres.Hearing;
import sightline.cases.usecases.exchange.ExchangesTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** What goes between agencies, as each reader is told of it. */
@ApplicationScoped
class PostgresExchanges implements ExchangesTold {
    private final PostgresShares shares;
    private final PostgresQuestions questions;

    PostgresExchanges(PostgresShares shares, PostgresQuestions questions) {
        this.shares = shares;
        this.questions = questions;
    }

    @Override
    public List<Share> shares(CaseId about, Reader reader) {
        return shares.told(about, new Hearing(reader));
    }

    @Override
    public List<Question> questions(CaseId about, Reader reader) {
        return questions.told(about, new Hearing(reader));
    }
}
