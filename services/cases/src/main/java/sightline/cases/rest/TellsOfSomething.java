package sightline.cases.rest;

/**
 * A request that tells of something that happened. Whatever that is, it may say {@code occurredOn} in place of
 * {@code occurredAt} where only a day or a month is known, or {@code unknown}, and it may say which earlier fact it
 * corrects.
 */
public interface TellsOfSomething {}
