@org.jspecify.annotations.NullMarked
package huizhanjia.fuzz;
