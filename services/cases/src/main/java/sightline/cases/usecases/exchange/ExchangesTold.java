package sightline.cases.usecases.exchange;

import java.util.List;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.Share;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** What goes between agencies as its readers are told of it. */
public interface ExchangesTold {

    /** All shares of a case that the reader is told of, the latest first. */
    List<Share> shares(CaseId about, Reader reader);

    /** All questions of a case that the reader is told of, the latest first. */
    List<Question> questions(CaseId about, Reader reader);
}
