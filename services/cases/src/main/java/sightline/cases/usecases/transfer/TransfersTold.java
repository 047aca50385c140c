package sightline.cases.usecases.transfer;

import sightline.cases.domain.transfer.Transfer;
import sightline.cases.usecases.reading.ThingsTold;

/** The transfers of a case, as its readers are told of them. */
public interface TransfersTold extends ThingsTold<Transfer> {}
