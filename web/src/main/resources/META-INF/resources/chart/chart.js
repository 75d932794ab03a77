// Draws the charts of the pages; loaded after vendor/echarts.min.js, which defines window.echarts.
(() => {
  const COLOURS = ['#0b4f5c', '#b45309', '#5b3a8c', '#3f6212', '#9d174d', '#1e40af'];
  const INK = '#16202b';
  const INK_SOFT = '#46535f';
  const RULE = '#c3ccd2';
  const ROW_HEIGHT = 34;
  const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif';

  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });
  const writers = {
    NUMBER: { long: (value) => number.format(value), short: (value) => (Math.abs(value) < 100 ? number : whole).format(value) },
    PERCENT: { long: (value) => number.format(value) + '%', short: (value) => number.format(value) + '%' },
    POUNDS: { long: (value) => '£' + number.format(value), short: (value) => '£' + compact.format(value) },
  };

  const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const cut = (text, length) => (text.length > length ? text.slice(0, length - 1) + '…' : text);

  // A pattern beside the colour tells series apart for those who do not see colours.
  function decals(data) {
    return data.series.length > 1 && data.kind !== 'LINE';
  }

  function axes(data, width) {
    const write = writers[data.unit].short;
    const text = { color: INK_SOFT, fontSize: 13, fontFamily: FONT };
    const value = {
      type: 'value',
      axisLabel: { ...text, formatter: write, hideOverlap: true },
      splitLine: { lineStyle: { color: RULE } },
      splitNumber: width < 480 ? 2 : width < 700 ? 3 : 5,
    };
    const category = {
      type: 'category',
      data: data.categories,
      axisLabel: { ...text, color: INK, hideOverlap: true },
      axisLine: { lineStyle: { color: INK_SOFT } },
      axisTick: { show: false },
    };
    if (data.kind !== 'BARS') {
      return { xAxis: category, yAxis: value };
    }
    const room = Math.floor(width / 18);
    category.inverse = true;
    category.axisLabel.formatter = (name) => cut(name, Math.max(14, room));
    return { xAxis: value, yAxis: category };
  }

  function series(data) {
    const write = writers[data.unit].short;
    const line = data.kind === 'LINE';
    const symbols = ['circle', 'rect', 'triangle', 'diamond'];
    return data.series.map((one, index) => ({
      type: line ? 'line' : 'bar',
      name: one.name,
      data: one.values,
      connectNulls: false,
      barMaxWidth: 28,
      symbol: symbols[index % symbols.length],
      symbolSize: 8,
      lineStyle: { width: 3, type: index % 2 ? 'dashed' : 'solid' },
      label: {
        show: data.series.length === 1 && (data.kind === 'BARS' || data.categories.length <= 6),
        position: data.kind === 'BARS' ? 'right' : 'top',
        color: INK,
        fontFamily: FONT,
        fontSize: 13,
        formatter: (point) => (point.value == null ? '' : write(point.value)),
      },
    }));
  }

  function options(data, width) {
    return {
      animation: !still(),
      color: COLOURS,
      textStyle: { fontFamily: FONT },
      aria: { enabled: false, decal: { show: decals(data) } },
      grid: { left: 8, right: data.kind === 'BARS' ? 64 : 24, top: data.series.length > 1 ? 40 : 24, bottom: 8, outerBoundsMode: 'same', containLabel: true },
      legend: { show: data.series.length > 1, top: 0, left: 0, textStyle: { color: INK, fontSize: 13 } },
      tooltip: {
        trigger: 'axis',
        confine: true,
        axisPointer: { type: data.kind === 'LINE' ? 'line' : 'shadow' },
        valueFormatter: (value) => (value == null ? '–' : writers[data.unit].long(value)),
      },
      ...axes(data, width),
      series: series(data),
    };
  }

  // A picture to take away has the chart's title in it, stands still, and has no tooltip.
  function picture(data, format) {
    const width = 960;
    const room = document.createElement('div');
    const height = (data.kind === 'BARS' ? 96 + ROW_HEIGHT * data.categories.length * Math.max(1, data.series.length * 0.75) : 480) + 'px';
    room.style.cssText = `position:absolute;left:-9999px;width:${width}px;height:${height}`;
    document.body.append(room);
    const chart = echarts.init(room, null, { renderer: format === 'svg' ? 'svg' : 'canvas', width });
    const drawn = options(data, width);
    drawn.animation = false;
    drawn.backgroundColor = '#ffffff';
    drawn.title = { text: data.label, left: 8, top: 4, textStyle: { color: INK, fontSize: 16, fontFamily: FONT } };
    drawn.grid.top += 36;
    drawn.legend.top = 32;
    chart.setOption(drawn, true);
    const address = chart.getDataURL({ type: format, pixelRatio: 2, backgroundColor: '#ffffff' });
    chart.dispose();
    room.remove();
    return address;
  }

  const fileName = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'chart';

  class LgcdtChart extends HTMLElement {
    connectedCallback() {
      this.draw();
      this.watcher = new ResizeObserver(() => this.draw());
      this.watcher.observe(this);
    }

    disconnectedCallback() {
      this.watcher.disconnect();
      this.chart?.dispose();
      this.chart = undefined;
    }

    show(json) {
      this.data = JSON.parse(json);
      const bars = this.data.kind === 'BARS';
      this.style.height = (bars ? 48 + ROW_HEIGHT * this.data.categories.length * Math.max(1, this.data.series.length * 0.75) : 300) + 'px';
      this.draw();
    }

    // Called by the buttons beside the chart: format is png or svg.
    download(format) {
      const link = document.createElement('a');
      link.href = picture(this.data, format);
      link.download = `${fileName(this.data.label)}.${format}`;
      document.body.append(link);
      link.click();
      link.remove();
    }

    draw() {
      if (!this.data || !this.isConnected || this.clientWidth === 0) {
        return;
      }
      this.chart ??= echarts.init(this, null, { renderer: 'svg' });
      this.chart.resize();
      this.chart.setOption(options(this.data, this.clientWidth), true);
    }
  }

  if (!customElements.get('lgcdt-chart')) {
    customElements.define('lgcdt-chart', LgcdtChart);
  }
})();
