package sightline.actions.usecases;

/** Actions were saved, and with them the moments of their deadlines: whoever waits for the next one looks again. */
public record DeadlinesMoved() {}
