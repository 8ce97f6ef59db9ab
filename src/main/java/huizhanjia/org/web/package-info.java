/// Pages of organisations: tree and list, one organisation, founding, editing, affiliation.
@NullMarked
package huizhanjia.org.web;

import org.jspecify.annotations.NullMarked;
