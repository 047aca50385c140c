/** The journal at work inside a Quarkus service: started with it, in its transactions, stopped with it. */
@NullMarked
package sightline.platform.journal.service;

import org.jspecify.annotations.NullMarked;
