/** A chronicle: one case's history in a file, and how it is read, with the place of everything that is wrong in it. */
@NullMarked
package sightline.deploy.rehearsal.chronicle;

import org.jspecify.annotations.NullMarked;
