# The same statistics in R on the same invented data: Rscript beside.R FOLDER. Prints one line a statistic:
# id, function, package, version, processor seconds of one run (mean of five after one to warm up), value.
suppressMessages({ library(spdep); library(spatstat.geom); library(spatstat.explore); library(boot) })
folder <- commandArgs(TRUE)[1]
cells <- read.csv(file.path(folder, "cells.csv")); points <- read.csv(file.path(folder, "points.csv"))
side <- max(cells$i) + 1
nb <- cell2nb(side, side, type = "queen")
# cell2nb runs down the columns of a matrix: the first index is the fastest.
x <- cells$n[order(cells$j, cells$i)]
say <- function(id, name, pkg, run, value) {
  result <- run()
  time <- sum(system.time(for (k in 1:5) run())[1:2]) / 5
  cat(id, name, pkg, as.character(packageVersion(pkg)), time, format(value(result), digits = 12), sep = "\t"); cat("\n")
}
W <- nb2listw(nb, style = "W")
say("moran", "moran.test", "spdep", function() moran.test(x, W), function(r) r$estimate[["Moran I statistic"]])
say("moran-permutation", "moran.mc(nsim = 999)", "spdep", function() { set.seed(1); moran.mc(x, W, nsim = 999) }, function(r) r$p.value)
# Ours begins at the neighbours, so the weights are made anew here too.
say("gi-star", "localG", "spdep", function() localG(x, nb2listw(include.self(nb), style = "B")), function(r) max(as.numeric(r)))
say("local-moran-permutation", "localmoran_perm(nsim = 999)", "spdep", function() { set.seed(1); localmoran_perm(x, W, nsim = 999) }, function(r) sum(attr(r, "dimnames")[[1]] != "" & r[, "Pr(z != E(Ii)) Sim"] < 0.05))
gini <- function(d, k) { s <- sort(d[k]); n <- length(s); 2 * sum(seq_len(n) * s) / (n * sum(s)) - (n + 1) / n }
set.seed(1)
units <- read.csv(file.path(folder, "units.csv"))$n
say("bootstrap", "boot(R = 1000), Gini", "boot", function() { set.seed(1); boot(units, gini, R = 1000) }, function(r) r$t0)
P <- ppp(points$x, points$y, window = owin(c(0, 10000), c(0, 10000)))
say("ripley-k", "Kest(correction = 'translate')", "spatstat.explore", function() Kest(P, r = seq(0, 1000, 10), correction = "translate"), function(r) r$trans[101])
at <- ppp(points$gx[1:2500], points$gy[1:2500], window = owin(c(0, 10000), c(0, 10000)))
say("kernel-density", "densityfun(sigma = 250)", "spatstat.explore", function() { f <- densityfun(P, sigma = 250, edge = FALSE); f(at$x, at$y) }, function(r) max(r) * 1e6)
