package sightline.cases.usecases.referral;

import java.util.List;
import sightline.cases.domain.referral.Screening;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Referrals as their readers are told of them. */
public interface ScreeningsTold {

    /** All of a case that the reader is told of, the latest first. */
    List<Screening> of(CaseId about, Reader reader);
}
