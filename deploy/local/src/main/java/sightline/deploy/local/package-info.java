/** The launcher: the whole real stack on one machine, with one command. */
@NullMarked
package sightline.deploy.local;

import org.jspecify.annotations.NullMarked;
