"""What holds the window up is told by the median of several runs of all journeys."""

from __future__ import annotations

from pathlib import Path

from benchmarks.holding import Run, list_medians, read_report

_REPORT = """<testsuites><testsuite>
<testcase classname="tests.journeys.desktop.test_items" name="test_a"><properties>
  <property name="acts" value="12"/>
  <property name="block" value="(61.5, 'Key_E')"/><property name="block" value="(70.0, 'Key_E')"/>
  <property name="figure" value="10 pages in 3 s"/>
</properties></testcase>
<testcase classname="tests.journeys.desktop.test_items" name="test_b"><properties>
  <property name="acts" value="3"/>
</properties></testcase>
</testsuite></testsuites>"""


def test_what_the_watch_noted_is_read_from_the_report(tmp_path: Path) -> None:
    report = tmp_path / "journeys.xml"
    report.write_text(_REPORT, encoding="utf-8")
    run = read_report(report)
    assert run == Run(15, {("test_items.test_a", "Key_E"): [70.0, 61.5]})
    assert run.times == [70.0, 61.5]


def test_an_act_counts_where_it_took_long_in_most_runs() -> None:
    often, once, twice = ("a", "Key_E"), ("a", "Key_N"), ("b", "Key_E")
    runs = [
        Run(9, {often: [80.0], twice: [90.0, 60.0]}),
        Run(9, {often: [55.0], once: [300.0], twice: [70.0]}),
        Run(9, {twice: [51.0]}),
    ]
    assert list_medians(runs) == [(70.0, twice), (55.0, often)]
    assert list_medians(runs[:1]) == [(90.0, twice), (80.0, often), (60.0, twice)]
