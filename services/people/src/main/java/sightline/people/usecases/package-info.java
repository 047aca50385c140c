/** What administrators do with people. */
@NullMarked
package sightline.people.usecases;

import org.jspecify.annotations.NullMarked;
